/** First and family names that go together, and how many in a hundred people carry one of each. */
export interface NameGroup {
  share: number;
  first: readonly string[];
  last: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);

/** The names of a company in Britain and Ireland today; nobody real is meant. */
export const nameGroups: readonly NameGroup[] = [
  {
    share: 40,
    first: words(`
      Amelia Olivia Isla Grace Poppy Freya Evie Sophie Chloe Jessica Lauren Hannah Rebecca Charlotte Emma Lucy Katie
      Megan Abigail Holly Georgia Bethany Eleanor Alice Harriet Rosie Daisy Imogen Phoebe Zoe Natalie Claire Joanne
      Karen Julie Tracey Debbie Alison Helen Ruth Oliver George Harry Jack Charlie Thomas James William Joshua Samuel
      Daniel Matthew Luke Adam Ryan Nathan Connor Jordan Lewis Callum Ben Alex Toby Jamie Elliot Dominic Simon Martin
      Stephen Andrew Mark Paul Neil Craig Darren Gary Keith Robert Peter Philip Nigel Leon Scott Dean Kieran`),
    last: words(`
      Smith Taylor Brown Wilson Johnson Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris
      Clarke Jackson Turner Hill Cooper Ward Morris Moore Clark Baker Harrison King Allen Mitchell Parker Cook Bennett
      Shaw Marshall Carter Bailey Richardson Watson Gray Barker Booth Hartley Sutcliffe Greenwood Holroyd Ashworth
      Thwaite Metcalfe Pickering Dixon Fletcher Spencer Lawson Chapman Webb Palmer Stevens Holmes Mills Barnes Knight
      Butler Russell Barlow Hodgson Armitage Bishop Fielding Marsh Tanner Wheeler Norton Frost Lambert Hobbs Pearce`),
  },
  {
    share: 8,
    first: words(`
      Eilidh Catriona Fiona Kirsty Mhairi Iona Morag Shona Ailsa Isobel Hamish Fraser Angus Ewan Rory Calum Gregor
      Alasdair Finlay Blair Struan Lachlan Duncan Murdo Kenneth`),
    last: words(`
      Campbell Stewart MacDonald Murray Fraser MacLeod Cameron Ross Sinclair Drummond Buchanan Kerr Paterson Ferguson
      MacKenzie Grant Henderson Lindsay Munro Rennie Baird Cairns Geddes Ogilvie`),
  },
  {
    share: 6,
    first: words(`
      Carys Ffion Bethan Nia Sian Rhian Eleri Angharad Cerys Menna Lowri Heledd Gareth Rhys Dylan Owain Emyr Huw Iwan
      Gethin Aled Geraint Ieuan Macsen Tomos`),
    last: words(`
      Jones Davies Evans Thomas Roberts Lewis Griffiths Morgan Price Rees Llewellyn Pugh Bowen Vaughan Probert Howells
      Prosser Meredith Parry Jenkins Powell Bevan Beynon Tudor`),
  },
  {
    share: 9,
    first: words(`
      Aoife Niamh Ciara Sinead Orla Roisin Grainne Maeve Siobhan Deirdre Clodagh Aisling Caoimhe Conor Sean Cian Oisin
      Eoin Padraig Declan Brendan Ronan Fergal Cormac Donal Dermot Colm`),
    last: words(`
      Murphy Kelly Byrne Ryan Walsh Doyle McCarthy Gallagher Doherty Kennedy Lynch Quinn McLoughlin Brennan Nolan
      Dunne Kavanagh Power Hennessy Devlin Donnelly Rooney Magee McAteer Cassidy Sweeney Breen Toner`),
  },
  {
    share: 11,
    first: words(`
      Priya Anjali Meera Kavita Neha Sunita Deepa Divya Lakshmi Nisha Pooja Rekha Shreya Harpreet Simran Jasleen
      Manpreet Gurpreet Amandeep Navdeep Arjun Rahul Vikram Rajesh Sanjay Anil Nikhil Rohan Kiran Suresh Amit Dev
      Jaspal Balvinder Kuldeep Hardeep`),
    last: words(`
      Patel Nair Sharma Singh Johal Gill Dhillon Sandhu Mehta Shah Desai Iyer Menon Pillai Rao Reddy Joshi Kapoor
      Chopra Bhatt Trivedi Chauhan Solanki Mistry Parmar Sehgal Bains Grewal Sidhu Atwal`),
  },
  {
    share: 8,
    first: words(`
      Aisha Fatima Zainab Maryam Khadija Sana Amina Nadia Samira Yasmin Hafsa Ruqayyah Bushra Rabia Mohammed Ahmed
      Imran Usman Bilal Hassan Tariq Yusuf Faisal Kamran Zahid Adeel Omar Hamza Idris Junaid`),
    last: words(`
      Khan Ahmed Hussain Ali Malik Iqbal Akhtar Hasan Mahmood Rahman Chowdhury Miah Uddin Sheikh Aziz Qureshi Farooq
      Siddiqui Mirza Rashid Shafiq Butt Javed Anwar Nawaz`),
  },
  {
    share: 7,
    first: words(`
      Adaeze Ngozi Chiamaka Folake Yetunde Abena Akosua Efua Ama Temitope Funmilayo Chidinma Kofi Kwame Yaw Kojo
      Emeka Chinedu Tunde Babajide Segun Obinna Ikenna Femi Kwabena Uche Tendai Rutendo Farai Thandiwe`),
    last: words(`
      Bello Owusu Mensah Boateng Asante Osei Appiah Adeyemi Okafor Okonkwo Eze Nwosu Balogun Adebayo Ogunleye Afolabi
      Danso Agyeman Amoah Chukwu Moyo Ncube Sibanda Dube Obi Akintola`),
  },
  {
    share: 4,
    first: words(`
      Shanice Keisha Tanisha Marcia Yvonne Beverley Simone Latoya Jerome Marlon Andre Dwayne Tyrone Winston Carlton
      Delroy Errol Jermaine Leroy Rochelle`),
    last: words(`
      Campbell Brown Grant Francis Gordon Reid Powell Samuels Bailey Morrison Barrett Lindo Blake Wint Dacosta Pinnock
      Facey Barnaby`),
  },
  {
    share: 7,
    first: words(`
      Agnieszka Katarzyna Magdalena Ewa Joanna Zofia Ioana Andreea Daniela Elena Ilze Ruta Milena Tomasz Piotr Pawel
      Marcin Krzysztof Jakub Wojciech Andrei Mihai Bogdan Vlad Tomas Janis Dariusz Kamil Petar Stefan`),
    last: words(`
      Nowak Kowalczyk Wilk Wrona Wojcik Pawlak Mazur Kubiak Popescu Ionescu Stan Dumitru Marin Balan Petrov
      Kubik Bielak Urban Novak Horvat Sikora Duda Baran Szymczak`),
  },
  {
    share: 4,
    first: words(`
      Mei Ling Wai Xin Yan Hui Jia Siu Linh Thuy Mai Anh Kenji Hana Jun Wei Ming Chun Kai Hao Minh Duc Bao Tuan Joon`),
    last: words(`
      Chan Wong Lee Cheung Lam Leung Ho Ng Liu Zhang Chen Wang Li Huang Nguyen Tran Pham Le Vo Kim Park Tanaka Sato`),
  },
  {
    share: 5,
    first: words(`
      Sofia Ines Beatriz Mariana Carla Lucia Marta Giulia Chiara Elena Eleni Katerina Tiago Joao Rui Nuno Diogo Miguel
      Javier Pablo Luca Marco Matteo Nikos Yiannis Andreas Andreia Rita`),
    last: words(`
      Silva Santos Ferreira Pereira Costa Oliveira Carvalho Lopes Garcia Fernandez Lopez Romero Rossi Russo Conti
      Bianchi Greco Nicolaou Georgiou Christodoulou Lind Berg Hansen Weber`),
  },
  {
    share: 3,
    first: words(`
      Leyla Zeynep Elif Shirin Parisa Nasrin Dilan Rana Hala Lina Emre Mehmet Cem Baran Kaveh Reza Arash Karim Sami
      Tarek Nabil Dana`),
    last: words(`
      Yilmaz Demir Kaya Celik Arslan Hosseini Karimi Ahmadi Tehrani Haddad Khoury Nasser Saleh Mansour Aziz Barzani
      Sabry Fahmy`),
  },
];
