//! 根据手机号导入用户会员卡 · Import a membership card by phone
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`

/// 根据手机号导入用户会员卡 · Import a membership card by phone
///
/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
#[derive(Clone)]
pub struct Import {
    pub(crate) node: crate::chain::Node,
}

impl Import {
    /// 根据手机号导入用户会员卡 · Import a membership card by phone
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
    ///
    /// 按加密手机号为老会员导入会员卡，返回会员卡号；手机号须用微信支付公钥或平台证书加密。模式：普通商户、服务商。
    ///
    /// Imports a user's membership card and returns the card code. Encrypt the phone number with the WeChat Pay public key or a platform certificate. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::phone_membercard::import::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .encrypted_phone_number("13800000000")
    ///     .out_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .phone_membercard()
    ///     .import()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012550535](https://pay.weixin.qq.com/doc/v3/merchant/4012550535), [partner/4012727629](https://pay.weixin.qq.com/doc/v3/partner/4012727629)
    #[doc(alias(
        "根据手机号导入用户会员卡",
        "Import a membership card by phone",
        "会员卡",
        "import",
        "phone-membercard/import"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import")
    }
}

/// 根据手机号导入用户会员卡 · Import a membership card by phone
pub mod post {

    /// 根据手机号导入用户会员卡：请求 · Import a membership card by phone: request
    pub struct Request {
        /// 用户加密手机号（必填） · Encrypted user phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_phone_number: Option<crate::Sensitive>,
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户加密手机号（必填） · Encrypted user phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_phone_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_phone_number = value.into_member();
            self
        }

        /// 会员卡code · Membership card code
        pub fn code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code = value.into_member();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }
    }

    /// 根据手机号导入用户会员卡：应答 · Import a membership card by phone: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => encrypted_phone_number: Required "encrypted_phone_number",
            1 => code: Optional "code",
            2 => out_request_no: Required "out_request_no",
        }
        Response {
            0 => code: Optional "code",
        }
    }
}
