//! `/v3/pay/transactions/exposure`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/transactions/exposure`
#[derive(Clone, Debug)]
pub struct Exposure(pub(crate) Node);

impl Exposure {
    /// 微信分付-支付方式前置服务
    ///
    /// `POST /v3/pay/transactions/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .payer(
    ///         post::Payer::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B"),
    ///     )
    ///     .out_trade_no("1217752501201407033233368018");
    /// let answer = client.v3().pay().transactions().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions/exposure", rest)
    }
}

/// 微信分付-支付方式前置服务
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::pay::acquiring_bank::transactions::exposure::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/transactions/exposure").numbered_by("out_trade_no");

    /// 微信分付-支付方式前置服务：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 直连商户号
        pub mchid: Option<String>,
        /// 应用AppID
        pub appid: Required<String>,
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

        /// 直连商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 应用AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
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
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
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
        pub openid: Option<String>,
        /// 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户手机号的哈希值
        #[inline]
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("phone_number_hash", &mut self.phone_number_hash),
            ]);
        }
    }

    message!(Request, Payer);
}
