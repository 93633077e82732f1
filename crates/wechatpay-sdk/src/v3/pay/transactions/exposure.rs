//! 微信分付-支付方式前置服务 · Get Fenfu exposure advice
//!
//! `/v3/pay/transactions/exposure`

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice
///
/// `/v3/pay/transactions/exposure`
#[derive(Clone)]
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 微信分付-支付方式前置服务 · Get Fenfu exposure advice
    ///
    /// `POST /v3/pay/transactions/exposure`
    ///
    /// 商户在展示支付方式前调用，查询是否建议对该付款人曝光微信分付，并取得曝光凭证。模式：普通商户。
    ///
    /// Returns whether the merchant should show WeChat Fenfu as a payment method to the payer, with an exposure token. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .payer(post::Payer::new())
    ///     .out_trade_no("trade202608010001");
    /// let answer = client.v3().pay().transactions().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4014326314](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
    #[doc(alias(
        "微信分付-支付方式前置服务",
        "Get Fenfu exposure advice",
        "微信分付",
        "exposure",
        "transactions/exposure"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/exposure", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/exposure")
    }
}

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice
pub mod post {

    /// 微信分付-支付方式前置服务：请求 · Get Fenfu exposure advice: request
    pub struct Request {
        /// 直连商户号 · Direct merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 应用AppID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 支付者（必填） · Payer (required)
        pub payer: Option<Payer>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号 · Direct merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 应用AppID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 支付者（必填） · Payer (required)
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub phone_number_hash: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub fn phone_number_hash<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number_hash = value.into_member();
            self
        }
    }

    /// 微信分付-支付方式前置服务：应答 · Get Fenfu exposure advice: answer
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付 · Whether to show WeChat Fenfu
        pub fqf_exposure: Option<bool>,
        /// 曝光凭证 · Exposure token
        pub market_exposure_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Payer);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => appid: Required "appid",
            2 => payer: Required "payer",
            3 => out_trade_no: Required "out_trade_no",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => phone_number_hash: Optional "phone_number_hash",
        }
        Response {
            0 => fqf_exposure: Optional "fqf_exposure",
            1 => market_exposure_token: Optional "market_exposure_token",
        }
    }
}
