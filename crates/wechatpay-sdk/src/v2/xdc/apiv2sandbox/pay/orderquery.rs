//! `v2/xdc/apiv2sandbox/pay/orderquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/xdc/apiv2sandbox/pay/orderquery`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Enumeration, Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v2::xdc::apiv2getsignkey::sign::getsignkey::post::ReturnCode;
    pub use crate::v2::xdc::apiv2sandbox::pay::micropay::post::{
        Response, ResultCode, SignType, TradeState,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/xdc/apiv2sandbox/pay/orderquery").reads();

    /// 沙箱订单查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("out_trade_no"),
            optional::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    request!(Request);
}
