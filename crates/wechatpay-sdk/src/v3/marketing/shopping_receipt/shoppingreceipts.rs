//! 上传电子小票 · Upload an electronic receipt
//!
//! `/v3/marketing/shopping-receipt/shoppingreceipts`

/// 上传电子小票 · Upload an electronic receipt
///
/// `/v3/marketing/shopping-receipt/shoppingreceipts`
#[derive(Clone)]
pub struct Shoppingreceipts {
    pub(crate) node: crate::chain::Node,
}

impl Shoppingreceipts {
    /// 上传电子小票 · Upload an electronic receipt
    ///
    /// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
    ///
    /// 上传一笔交易的电子小票图片和元信息，用户可在微信里查看，返回上传信息。模式：普通商户、服务商。
    ///
    /// Uploads the image and metadata of an electronic receipt for a transaction and returns the upload information. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::shoppingreceipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .transaction_id("100001")
    ///     .openid("oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .shoppingreceipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012553506](https://pay.weixin.qq.com/doc/v3/merchant/4012553506), [partner/4012698614](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
    #[doc(alias(
        "上传电子小票",
        "Upload an electronic receipt",
        "电子小票",
        "shoppingreceipts",
        "shopping-receipt/shoppingreceipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/shopping-receipt/shoppingreceipts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/shoppingreceipts")
    }
}

/// 上传电子小票 · Upload an electronic receipt
pub mod post {

    /// 上传电子小票：请求 · Upload an electronic receipt: request
    pub struct Request {
        /// 图片文件（必填） · Image file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// 微信支付订单的交易单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 微信支付订单的下单商户号 · Ordering merchant ID
        pub transaction_mchid: Option<String>,
        /// 微信支付订单的下单子商户号 · Ordering sub-merchant ID
        pub transaction_sub_mchid: Option<String>,
        /// 微信支付订单的商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单中OpenID（必填） · User openid of the order (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户与商家的联系渠道 · Merchant contact information
        pub merchant_contact_information: Option<MerchantContactInformation>,
        /// 上传时间 · Upload time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub upload_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 图片文件（必填） · Image file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }

        /// 微信支付订单的交易单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 微信支付订单的下单商户号 · Ordering merchant ID
        pub fn transaction_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_mchid = value.into_member();
            self
        }

        /// 微信支付订单的下单子商户号 · Ordering sub-merchant ID
        pub fn transaction_sub_mchid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.transaction_sub_mchid = value.into_member();
            self
        }

        /// 微信支付订单的商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信支付订单中OpenID（必填） · User openid of the order (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户与商家的联系渠道 · Merchant contact information
        pub fn merchant_contact_information<M>(
            mut self,
            value: impl crate::IntoMember<MerchantContactInformation, M>,
        ) -> Self {
            self.merchant_contact_information = value.into_member();
            self
        }

        /// 上传时间 · Upload time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn upload_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.upload_time = value.into_member();
            self
        }
    }

    /// 用户与商家的联系渠道 · Merchant contact information
    pub struct MerchantContactInformation {
        /// 品牌售后部门的咨询电话 · After-sales phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub consultation_phone_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MerchantContactInformation {
        /// 品牌售后部门的咨询电话 · After-sales phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn consultation_phone_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.consultation_phone_number = value.into_member();
            self
        }
    }

    /// 上传电子小票：应答 · Upload an electronic receipt: answer
    #[non_exhaustive]
    pub struct Response {
        /// 电子小票上传信息 · Electronic receipt upload information
        pub receipt: Option<Receipt>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 电子小票上传信息 · Electronic receipt upload information
    #[non_exhaustive]
    pub struct Receipt {
        /// 电子小票ID · Electronic receipt ID
        pub receipt_id: Option<String>,
        /// 电子小票图片审核状态 · Receipt image review status
        pub state: Option<String>,
        /// 微信支付订单的交易单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 微信支付订单的商户号 · Transaction merchant ID
        pub transaction_mchid: Option<String>,
        /// 微信支付订单的子商户号 · Transaction sub-merchant ID
        pub transaction_sub_mchid: Option<String>,
        /// 微信支付订单中OpenID · User openid of the order
        pub openid: Option<String>,
        /// 图片文件的文件摘要 · Image file digest
        ///
        /// SHA-256，十六进制。SHA-256, in hex.
        pub sha256: Option<String>,
        /// 标识电子小票图片类型 · Electronic receipt image type
        pub image_type: Option<String>,
        /// 电子小票创建的时间 · Electronic receipt creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 电子小票最后一次修改时间 · Electronic receipt modification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// 用户与商家的联系渠道 · Merchant contact information
        pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
        /// 上传时间 · Upload time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub upload_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户与商家的联系渠道 · Merchant contact information
    #[non_exhaustive]
    pub struct ReceiptMerchantContactInformation {
        /// 品牌售后部门的咨询电话 · After-sales phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub consultation_phone_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, MerchantContactInformation);

    message! {
        Request {
            0 => file: Required "file",
            1 => transaction_id: Required "transaction_id",
            2 => transaction_mchid: Optional "transaction_mchid",
            3 => transaction_sub_mchid: Optional "transaction_sub_mchid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => openid: Required "openid",
            6 => merchant_contact_information: Optional "merchant_contact_information",
            7 => upload_time: Optional "upload_time",
        }
        MerchantContactInformation {
            0 => consultation_phone_number: Optional "consultation_phone_number",
        }
        Response {
            0 => receipt: Optional "receipt",
        }
        Receipt {
            0 => receipt_id: Optional "receipt_id",
            1 => state: Optional "state",
            2 => transaction_id: Optional "transaction_id",
            3 => transaction_mchid: Optional "transaction_mchid",
            4 => transaction_sub_mchid: Optional "transaction_sub_mchid",
            5 => openid: Optional "openid",
            6 => sha256: Optional "sha256",
            7 => image_type: Optional "image_type",
            8 => create_time: Optional "create_time",
            9 => modify_time: Optional "modify_time",
            10 => merchant_contact_information: Optional "merchant_contact_information",
            11 => upload_time: Optional "upload_time",
        }
        ReceiptMerchantContactInformation {
            0 => consultation_phone_number: Optional "consultation_phone_number",
        }
    }
}
