//! `/v3/pay/acquiring-bank/transactions/exposure`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/acquiring-bank/transactions/exposure`
#[derive(Clone, Debug)]
pub struct Exposure(pub(crate) Node);

impl Exposure {
    /// 微信分付-支付方式前置服务
    ///
    /// `POST /v3/pay/acquiring-bank/transactions/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::acquiring_bank::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .acquiring_bank_id("1356485")
    ///     .acquiring_bank_appid("wx8888888888888888")
    ///     .merchant_id("1900000109")
    ///     .merchant_appid("wxd678efh567hg6999")
    ///     .channel_id("20001111")
    ///     .payer(
    ///         post::Payer::new()
    ///             .acquiring_bank_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B")
    ///             .merchant_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .out_trade_no("1217752501201407033233368018");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .acquiring_bank()
    ///     .transactions()
    ///     .exposure()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/acquiring-bank/transactions/exposure", rest)
    }
}

/// 微信分付-支付方式前置服务
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/acquiring-bank/transactions/exposure")
            .numbered_by("out_trade_no");

    /// 微信分付-支付方式前置服务：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 从业机构号
        pub acquiring_bank_id: Required<String>,
        /// 从业机构应用AppID
        pub acquiring_bank_appid: Option<String>,
        /// 特约商户号
        pub merchant_id: Required<String>,
        /// 特约商户应用AppID
        pub merchant_appid: Option<String>,
        /// 渠道商户号
        pub channel_id: Required<String>,
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

        /// 从业机构号
        #[inline]
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Required::set(value.into());
            self
        }

        /// 从业机构应用AppID
        #[inline]
        pub fn acquiring_bank_appid(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_appid = Some(value.into());
            self
        }

        /// 特约商户号
        #[inline]
        pub fn merchant_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_id = Required::set(value.into());
            self
        }

        /// 特约商户应用AppID
        #[inline]
        pub fn merchant_appid(mut self, value: impl Into<String>) -> Self {
            self.merchant_appid = Some(value.into());
            self
        }

        /// 渠道商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
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
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("acquiring_bank_appid", &mut self.acquiring_bank_appid),
                ("merchant_id", &mut self.merchant_id),
                ("merchant_appid", &mut self.merchant_appid),
                ("channel_id", &mut self.channel_id),
                ("payer", &mut self.payer),
                ("out_trade_no", &mut self.out_trade_no),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识
        pub acquiring_bank_openid: Option<String>,
        /// 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
        /// 用户标识
        pub merchant_openid: Option<String>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn acquiring_bank_openid(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_openid = Some(value.into());
            self
        }

        /// 用户手机号的哈希值
        #[inline]
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn merchant_openid(mut self, value: impl Into<String>) -> Self {
            self.merchant_openid = Some(value.into());
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("acquiring_bank_openid", &mut self.acquiring_bank_openid),
                ("phone_number_hash", &mut self.phone_number_hash),
                ("merchant_openid", &mut self.merchant_openid),
            ]);
        }
    }

    /// 微信分付-支付方式前置服务：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付
        pub fqf_exposure: Option<bool>,
        /// 曝光凭证
        pub market_exposure_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fqf_exposure", &mut self.fqf_exposure),
                ("market_exposure_token", &mut self.market_exposure_token),
            ]);
        }
    }

    message!(Request, Payer, Response);
}
