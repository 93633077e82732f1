//! `/v3/marketing/shopping-receipt/shoppingreceipts`

/// `/v3/marketing/shopping-receipt/shoppingreceipts`
pub struct Shoppingreceipts {
    pub(crate) node: crate::chain::Node,
}

impl Shoppingreceipts {
    /// 上传电子小票 (direct and partner)
    ///
    /// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::shoppingreceipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .transaction_id("1")
    ///     .openid("1");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/shopping-receipt/shoppingreceipts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/shoppingreceipts")
    }
}

/// 上传电子小票
pub mod post {
    use crate::message;

    /// 上传电子小票：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Upload>("file"),
            message::required::<String>("transaction_id"),
            message::optional::<String>("transaction_mchid"),
            message::optional::<String>("transaction_sub_mchid"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("openid"),
            message::optional::<MerchantContactInformation>("merchant_contact_information"),
            message::optional::<String>("upload_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 图片文件（必填）
        #[inline]
        pub fn file(self, value: crate::Upload) -> Self {
            Self(self.0.with("file", value))
        }

        /// 微信支付订单的交易单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 微信支付订单的下单商户号
        pub fn transaction_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_mchid", value))
        }

        /// 微信支付订单的下单子商户号
        pub fn transaction_sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_sub_mchid", value))
        }

        /// 微信支付订单的商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 微信支付订单中OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户与商家的联系渠道
        #[inline]
        pub fn merchant_contact_information(self, value: MerchantContactInformation) -> Self {
            Self(self.0.with("merchant_contact_information", value))
        }

        /// 上传时间
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("upload_time", value))
        }
    }

    /// 用户与商家的联系渠道
    pub struct MerchantContactInformation(pub(crate) message::Object);

    impl MerchantContactInformation {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Sensitive>("consultation_phone_number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌售后部门的咨询电话，加密传输
        pub fn consultation_phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("consultation_phone_number", value))
        }
    }

    /// 上传电子小票：应答
    #[non_exhaustive]
    pub struct Response {
        /// 电子小票上传信息
        pub receipt: Option<Receipt>,
    }

    /// 电子小票上传信息
    #[non_exhaustive]
    pub struct Receipt {
        /// 电子小票ID
        pub receipt_id: Option<String>,
        /// 电子小票图片审核状态
        pub state: Option<String>,
        /// 微信支付订单的交易单号
        pub transaction_id: Option<String>,
        /// 微信支付订单的商户号
        pub transaction_mchid: Option<String>,
        /// 微信支付订单的子商户号
        pub transaction_sub_mchid: Option<String>,
        /// 微信支付订单中OpenID
        pub openid: Option<String>,
        /// 图片文件的文件摘要
        pub sha256: Option<String>,
        /// 标识电子小票图片类型
        pub image_type: Option<String>,
        /// 电子小票创建的时间
        pub create_time: Option<crate::Time>,
        /// 电子小票最后一次修改时间
        pub modify_time: Option<crate::Time>,
        /// 用户与商家的联系渠道
        pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
        /// 上传时间
        pub upload_time: Option<crate::Time>,
    }

    /// 用户与商家的联系渠道
    #[non_exhaustive]
    pub struct ReceiptMerchantContactInformation {
        /// 品牌售后部门的咨询电话，加密传输
        pub consultation_phone_number: Option<crate::Sensitive>,
    }

    request!(Request, MerchantContactInformation);

    held!(MerchantContactInformation);

    message! {
        Response {
            0 => receipt: "receipt",
        }
        Receipt {
            0 => receipt_id: "receipt_id",
            1 => state: "state",
            2 => transaction_id: "transaction_id",
            3 => transaction_mchid: "transaction_mchid",
            4 => transaction_sub_mchid: "transaction_sub_mchid",
            5 => openid: "openid",
            6 => sha256: "sha256",
            7 => image_type: "image_type",
            8 => create_time: "create_time",
            9 => modify_time: "modify_time",
            10 => merchant_contact_information: "merchant_contact_information",
            11 => upload_time: "upload_time",
        }
        ReceiptMerchantContactInformation {
            0 => consultation_phone_number: "consultation_phone_number",
        }
    }
}
