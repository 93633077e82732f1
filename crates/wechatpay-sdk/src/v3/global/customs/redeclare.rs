//! `/v3/global/customs/redeclare`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/customs/redeclare`
#[derive(Clone, Debug)]
pub struct Redeclare(pub(crate) Node);

impl Redeclare {
    /// 报关重推 (direct)
    ///
    /// `POST /v3/global/customs/redeclare`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::redeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("1000320306201511078440737891")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456");
    /// let answer = client.v3().global().customs().redeclare().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/customs/redeclare", rest)
    }
}

/// 报关重推
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::global::customs::orders::get::{Customs, State};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/customs/redeclare")
            .at("apihk.mch.weixin.qq.com", "");

    /// 报关重推：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构APPID
        pub appid: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子单号
        pub sub_order_no: Option<String>,
        /// 微信子单号
        pub sub_order_id: Option<String>,
        /// 海关编码
        pub customs: Required<Enumeration<Customs>>,
        /// 商户海关备案号
        pub merchant_customs_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户子单号
        #[inline]
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// 微信子单号
        #[inline]
        pub fn sub_order_id(mut self, value: impl Into<String>) -> Self {
            self.sub_order_id = Some(value.into());
            self
        }

        /// 海关编码
        #[inline]
        pub fn customs(mut self, value: impl Into<Enumeration<Customs>>) -> Self {
            self.customs = Required::set(value.into());
            self
        }

        /// 商户海关备案号
        #[inline]
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("sub_order_no", &mut self.sub_order_no),
                ("sub_order_id", &mut self.sub_order_id),
                ("customs", &mut self.customs),
                ("merchant_customs_no", &mut self.merchant_customs_no),
            ]);
        }
    }

    /// 报关重推：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 报关状态
        pub state: Option<Enumeration<State>>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<String>,
        /// 申报结果说明
        pub explanation: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("state", &mut self.state),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("sub_order_no", &mut self.sub_order_no),
                ("sub_order_id", &mut self.sub_order_id),
                ("modify_time", &mut self.modify_time),
                ("explanation", &mut self.explanation),
            ]);
        }
    }

    message!(Request, Response);
}
