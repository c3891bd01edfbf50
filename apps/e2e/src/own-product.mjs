export { startProduct } from '../../../tools/test/running-product.mjs';
