//! `/v3/industry-rebate/retail-industry/transactions`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/industry-rebate/retail-industry/transactions`
#[derive(Clone, Debug)]
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// 回传SN和商品编码
    ///
    /// `POST /v3/industry-rebate/retail-industry/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_rebate::retail_industry::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .transaction_id("20190611222222222200000000012122")
    ///     .out_trade_no("example_out_trade_no")
    ///     .sub_mchid("1900000001")
    ///     .device_id("example_device_id")
    ///     .goods_detail(vec![
    ///         post::GoodsDetail::new()
    ///             .barcode("example_barcode")
    ///             .merchant_goods_id("1001")
    ///             .goods_name("iPhoneX 256G")
    ///             .quantity(1)
    ///             .price(528800),
    ///     ]);
    /// client.v3().industry_rebate().retail_industry().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/industry-rebate/retail-industry/transactions", rest)
    }
}

/// 回传SN和商品编码
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/industry-rebate/retail-industry/transactions")
            .numbered_by("out_trade_no");

    /// 回传SN和商品编码：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 设备号
        pub device_id: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 单品列表
        #[inline]
        pub fn goods_detail(mut self, value: Vec<GoodsDetail>) -> Self {
            self.goods_detail = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("device_id", &mut self.device_id),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub barcode: Required<String>,
        /// 商家商品编码
        pub merchant_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Required<String>,
        /// 商品数量
        pub quantity: Required<i64>,
        /// 商品单价，单位为分
        pub price: Required<Fen>,
    }

    impl GoodsDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品编码
        #[inline]
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Required::set(value.into());
            self
        }

        /// 商家商品编码
        #[inline]
        pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_goods_id = Some(value.into());
            self
        }

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
            self
        }

        /// 商品数量
        #[inline]
        pub fn quantity(mut self, value: i64) -> Self {
            self.quantity = Required::set(value);
            self
        }

        /// 商品单价，单位为分
        #[inline]
        pub fn price(mut self, value: impl Into<Fen>) -> Self {
            self.price = Required::set(value.into());
            self
        }
    }

    impl Message for GoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("barcode", &mut self.barcode),
                ("merchant_goods_id", &mut self.merchant_goods_id),
                ("goods_name", &mut self.goods_name),
                ("quantity", &mut self.quantity),
                ("price", &mut self.price),
            ]);
        }
    }

    message!(Request, GoodsDetail);
}
