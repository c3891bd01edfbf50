import '../shared/pulse-server';
