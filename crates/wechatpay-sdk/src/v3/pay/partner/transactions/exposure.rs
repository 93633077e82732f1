//! `/v3/pay/partner/transactions/exposure`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/exposure`
#[derive(Clone, Debug)]
pub struct Exposure(pub(crate) Node);

impl Exposure {
    /// 微信分付-支付方式前置服务
    ///
    /// `POST /v3/pay/partner/transactions/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .payer(
    ///         post::Payer::new()
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .out_trade_no("1217752501201407033233368018");
    /// let answer = client.v3().pay().partner().transactions().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/exposure", rest)
    }
}

/// 微信分付-支付方式前置服务
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::pay::acquiring_bank::transactions::exposure::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/partner/transactions/exposure")
            .numbered_by("out_trade_no");

    /// 微信分付-支付方式前置服务：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商应用ID
        pub sp_appid: Required<String>,
        /// 服务商户号
        pub sp_mchid: Required<String>,
        /// 子商户/二级商户应用ID
        pub sub_appid: Required<String>,
        /// 子商户号/二级商户号
        pub sub_mchid: Option<String>,
        /// 支付者
        pub payer: Required<Payer>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商应用ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 服务商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 子商户/二级商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Required::set(value.into());
            self
        }

        /// 子商户号/二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 支付者
        #[inline]
        pub fn payer(mut self, value: Payer) -> Self {
            self.payer = Required::set(value);
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("payer", &mut self.payer),
                ("out_trade_no", &mut self.out_trade_no),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户服务商标识
        pub sp_openid: Option<String>,
        /// 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
        /// 用户子商户标识
        pub sub_openid: Option<String>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户服务商标识
        #[inline]
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// 用户手机号的哈希值
        #[inline]
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }

        /// 用户子商户标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_openid", &mut self.sp_openid),
                ("phone_number_hash", &mut self.phone_number_hash),
                ("sub_openid", &mut self.sub_openid),
            ]);
        }
    }

    message!(Request, Payer);
}
