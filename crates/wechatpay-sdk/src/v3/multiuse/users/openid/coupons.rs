//! 发放指定批次的消费金 · Issue spending credit
//!
//! `/v3/multiuse/users/{openid}/coupons`

/// 发放指定批次的消费金 · Issue spending credit
///
/// `/v3/multiuse/users/{openid}/coupons`
#[derive(Clone)]
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// 发放指定批次的消费金 · Issue spending credit
    ///
    /// `POST /v3/multiuse/users/{openid}/coupons`
    ///
    /// 商户向指定用户发放一个批次的消费金，提交实名信息和面额，返回消费金ID。模式：普通商户。
    ///
    /// Issues spending credit of a batch to a user, with the amount and the user's real-name information, and returns its ID. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::multiuse::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("9856000")
    ///     .out_request_no("8956000202407191254642")
    ///     .user_name("张三")
    ///     .id_card_number("110101190003070018")
    ///     .appid("wx8888888888888888")
    ///     .card_type(post::CardType::ID_CARD);
    /// let answer = client
    ///     .v3()
    ///     .multiuse()
    ///     .users()
    ///     .openid("oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012539766](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
    #[doc(alias(
        "发放指定批次的消费金",
        "Issue spending credit",
        "消费金",
        "coupons",
        "users/coupons"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/multiuse/users/{openid}/coupons", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/users/{openid}/coupons")
    }
}

/// 发放指定批次的消费金 · Issue spending credit
pub mod post {

    enumeration! {
        /// 证件类型 · ID document type
        CardType {
            /// `ID_CARD`: 居民身份证 · Resident identity card
            ID_CARD = "ID_CARD",
        }
    }

    /// 发放指定批次的消费金：请求 · Issue spending credit: request
    pub struct Request {
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 商户单据号（必填） · Merchant record number (required)
        pub out_request_no: Option<String>,
        /// 用户姓名（必填） · User name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 身份证号码（必填） · ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 发放面额 · Issued face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 证件类型（必填） · ID document type (required)
        pub card_type: CardType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 批次号（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 商户单据号（必填） · Merchant record number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 用户姓名（必填） · User name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 身份证号码（必填） · ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 发放面额 · Issued face value
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn card_type<M>(mut self, value: impl crate::IntoMember<CardType, M>) -> Self {
            self.card_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 发放指定批次的消费金：应答 · Issue spending credit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 消费金ID · Spending credit ID
        pub coupon_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => out_request_no: Required "out_request_no",
            2 => user_name: Required "user_name",
            3 => id_card_number: Required "id_card_number",
            4 => amount: Optional "amount",
            5 => appid: Required "appid",
            6 => card_type: Required "card_type",
        }
        Response {
            0 => coupon_id: Optional "coupon_id",
        }
    }
}
