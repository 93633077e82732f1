//! 微信分付-支付方式前置服务 · Get Fenfu exposure advice (partner)
//!
//! `/v3/pay/partner/transactions/exposure`

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (partner)
///
/// `/v3/pay/partner/transactions/exposure`
#[derive(Clone)]
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (partner)
    ///
    /// `POST /v3/pay/partner/transactions/exposure`
    ///
    /// 服务商在子商户展示支付方式前查询是否建议曝光微信分付，并取得曝光凭证。模式：服务商。
    ///
    /// Returns whether a sub-merchant should show WeChat Fenfu as a payment method to the payer, with an exposure token. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1900000001")
    ///     .sub_appid("wx9999999999999999")
    ///     .sub_mchid("1900000109")
    ///     .payer(post::Payer::new())
    ///     .out_trade_no("trade202608010001");
    /// let answer = client.v3().pay().partner().transactions().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014326522](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
    #[doc(alias(
        "微信分付-支付方式前置服务",
        "Get Fenfu exposure advice (partner)",
        "微信分付",
        "exposure",
        "transactions/exposure"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/exposure", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/exposure")
    }
}

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (partner)
pub mod post {

    /// 微信分付-支付方式前置服务：请求 · Get Fenfu exposure advice (partner): request
    pub struct Request {
        /// 服务商应用ID（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 服务商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 子商户/二级商户应用ID（必填） · Sub-merchant app ID (required)
        pub sub_appid: Option<String>,
        /// 子商户号/二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
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
        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 服务商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户/二级商户应用ID（必填） · Sub-merchant app ID (required)
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号/二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
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
        /// 用户服务商标识 · User openid (partner)
        pub sp_openid: Option<String>,
        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub phone_number_hash: Option<String>,
        /// 用户子商户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 用户服务商标识 · User openid (partner)
        pub fn sp_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_openid = value.into_member();
            self
        }

        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub fn phone_number_hash<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number_hash = value.into_member();
            self
        }

        /// 用户子商户标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }
    }

    /// 微信分付-支付方式前置服务：应答 · Get Fenfu exposure advice (partner): answer
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
            0 => sp_appid: Required "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
            2 => sub_appid: Required "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => payer: Required "payer",
            5 => out_trade_no: Required "out_trade_no",
        }
        Payer {
            0 => sp_openid: Optional "sp_openid",
            1 => phone_number_hash: Optional "phone_number_hash",
            2 => sub_openid: Optional "sub_openid",
        }
        Response {
            0 => fqf_exposure: Optional "fqf_exposure",
            1 => market_exposure_token: Optional "market_exposure_token",
        }
    }
}
