//! `v2/xdc/apiv2sandbox/pay/orderquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/xdc/apiv2sandbox/pay/orderquery`
#[derive(Clone, Debug)]
pub struct Orderquery(pub(crate) Node);

impl Orderquery {
    /// 沙箱订单查询 (direct and partner)
    ///
    /// `POST /xdc/apiv2sandbox/pay/orderquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::xdc::apiv2sandbox::pay::orderquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().xdc().apiv2sandbox().pay().orderquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc/apiv2sandbox/pay/orderquery", rest)
    }
}

/// 沙箱订单查询
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::xdc::apiv2getsignkey::sign::getsignkey::post::ReturnCode;
    pub use crate::v2::xdc::apiv2sandbox::pay::micropay::post::{
        Response, ResultCode, SignType, TradeState,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/xdc/apiv2sandbox/pay/orderquery").reads();

    /// 沙箱订单查询：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    message!(Request);
}
