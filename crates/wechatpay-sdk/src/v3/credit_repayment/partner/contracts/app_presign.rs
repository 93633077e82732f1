//! APP预签约自动还款协议 · Pre-sign a repayment contract in an app
//!
//! `/v3/credit-repayment/partner/contracts/app-presign`

/// APP预签约自动还款协议 · Pre-sign a repayment contract in an app
///
/// `/v3/credit-repayment/partner/contracts/app-presign`
#[derive(Clone)]
pub struct AppPresign {
    pub(crate) node: crate::chain::Node,
}

impl AppPresign {
    /// APP预签约自动还款协议 · Pre-sign a repayment contract in an app
    ///
    /// `POST /v3/credit-repayment/partner/contracts/app-presign`
    ///
    /// 服务商为用户在APP内签署自动还款协议，返回预签约码；APP凭它打开签约页面。模式：服务商。
    ///
    /// Prepares an automatic repayment contract in an app and returns the token with which the app opens the signing page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::contracts::app_presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .plan_id("123")
    ///     .out_contract_code("100001256")
    ///     .display_name("*明")
    ///     .contract_notify_url("https://www.example.com/notify")
    ///     .repayment_day(1)
    ///     .repayment_amount_limit("10000")
    ///     .sub_mchid("1900000109")
    ///     .real_identity(
    ///         post::RealIdentity::new()
    ///             .identity_type(post::IdentityType::REAL_IDENTITY_TYPE_INVALID)
    ///             .identity_id("110101190003070018")
    ///             .real_name("张三"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .contracts()
    ///     .app_presign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016125804](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
    #[doc(alias(
        "APP预签约自动还款协议",
        "Pre-sign a repayment contract in an app",
        "平台收付通 自动还款",
        "app-presign",
        "contracts/app-presign"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/contracts/app-presign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/contracts/app-presign")
    }
}

/// APP预签约自动还款协议 · Pre-sign a repayment contract in an app
pub mod post {

    enumeration! {
        /// 实名验证类型 · Real-name verification type
        IdentityType {
            /// `REAL_IDENTITY_TYPE_INVALID`: 类型无效 · Invalid type
            REAL_IDENTITY_TYPE_INVALID = "REAL_IDENTITY_TYPE_INVALID",
            /// `REAL_IDENTITY_TYPE_ID_CARD`: 居民身份证 · Resident identity card
            REAL_IDENTITY_TYPE_ID_CARD = "REAL_IDENTITY_TYPE_ID_CARD",
        }
    }

    /// APP预签约自动还款协议：请求 · Pre-sign a repayment contract in an app: request
    pub struct Request {
        /// 商户AppID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 模板ID（必填） · Template ID (required)
        pub plan_id: Option<String>,
        /// 服务商签约协议号（必填） · Partner contract number (required)
        pub out_contract_code: Option<String>,
        /// 用户展示名称（必填） · Displayed user name (required)
        pub display_name: Option<String>,
        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub contract_notify_url: Option<String>,
        /// 还款日（必填） · Repayment day (required)
        pub repayment_day: Option<i64>,
        /// 还款金额上限（必填） · Repayment amount limit (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub repayment_amount_limit: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 用户实名信息（必填） · User real-name information (required)
        pub real_identity: Option<RealIdentity>,
        /// 交易信息 · Transaction information
        pub trade_info: Option<TradeInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户AppID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 模板ID（必填） · Template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 服务商签约协议号（必填） · Partner contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 用户展示名称（必填） · Displayed user name (required)
        pub fn display_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.display_name = value.into_member();
            self
        }

        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn contract_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_notify_url = value.into_member();
            self
        }

        /// 还款日（必填） · Repayment day (required)
        pub fn repayment_day<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.repayment_day = value.into_member();
            self
        }

        /// 还款金额上限（必填） · Repayment amount limit (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn repayment_amount_limit<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.repayment_amount_limit = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 用户实名信息（必填） · User real-name information (required)
        pub fn real_identity<M>(mut self, value: impl crate::IntoMember<RealIdentity, M>) -> Self {
            self.real_identity = value.into_member();
            self
        }

        /// 交易信息 · Transaction information
        pub fn trade_info<M>(mut self, value: impl crate::IntoMember<TradeInfo, M>) -> Self {
            self.trade_info = value.into_member();
            self
        }
    }

    /// 用户实名信息 · User real-name information
    pub struct RealIdentity {
        /// 实名验证类型（必填） · Real-name verification type (required)
        pub identity_type: IdentityType,
        /// 自然人证件号码（必填） · Person's ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identity_id: Option<crate::Sensitive>,
        /// 自然人姓名（必填） · Person's real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub real_name: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RealIdentity {
        /// 实名验证类型（必填） · Real-name verification type (required)
        pub fn identity_type<M>(mut self, value: impl crate::IntoMember<IdentityType, M>) -> Self {
            self.identity_type = value.into_member().unwrap_or_default();
            self
        }

        /// 自然人证件号码（必填） · Person's ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identity_id<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identity_id = value.into_member();
            self
        }

        /// 自然人姓名（必填） · Person's real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }
    }

    /// 交易信息 · Transaction information
    pub struct TradeInfo {
        /// 商户侧交易单号（必填） · Merchant transaction number (required)
        pub out_trade_no: Option<String>,
        /// 还款金额（必填） · Repayment amount (required)
        ///
        /// 单位为分。In fen.
        pub deduct_amount: Option<crate::Fen>,
        /// 产品描述 · Product description
        pub description: Option<String>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TradeInfo {
        /// 商户侧交易单号（必填） · Merchant transaction number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 还款金额（必填） · Repayment amount (required)
        ///
        /// 单位为分。In fen.
        pub fn deduct_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.deduct_amount = value.into_member();
            self
        }

        /// 产品描述 · Product description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// APP预签约自动还款协议：应答 · Pre-sign a repayment contract in an app: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码 · Pre-contract token
        pub presign_token: Option<String>,
        /// 跳转到的签约服务提供方 · Contract redirect service
        pub redirect_service: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, RealIdentity, TradeInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => plan_id: Required "plan_id",
            2 => out_contract_code: Required "out_contract_code",
            3 => display_name: Required "display_name",
            4 => contract_notify_url: Required "contract_notify_url",
            5 => repayment_day: Required "repayment_day",
            6 => repayment_amount_limit: Required "repayment_amount_limit",
            7 => sub_mchid: Optional "sub_mchid",
            8 => sub_appid: Optional "sub_appid",
            9 => real_identity: Required "real_identity",
            10 => trade_info: Optional "trade_info",
        }
        RealIdentity {
            0 => identity_type: Required "identity_type",
            1 => identity_id: Required "identity_id",
            2 => real_name: Required "real_name",
        }
        TradeInfo {
            0 => out_trade_no: Required "out_trade_no",
            1 => deduct_amount: Required "deduct_amount",
            2 => description: Optional "description",
            3 => attach: Optional "attach",
            4 => notify_url: Optional "notify_url",
        }
        Response {
            0 => presign_token: Optional "presign_token",
            1 => redirect_service: Optional "redirect_service",
        }
    }
}
