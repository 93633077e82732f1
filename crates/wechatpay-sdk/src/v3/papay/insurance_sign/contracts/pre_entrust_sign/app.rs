//! 保险商户App预签约 · Pre-sign an insurance contract (APP)
//!
//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`

/// 保险商户App预签约 · Pre-sign an insurance contract (APP)
///
/// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
#[derive(Clone)]
pub struct App {
    pub(crate) node: crate::chain::Node,
}

impl App {
    /// 保险商户App预签约 · Pre-sign an insurance contract (APP)
    ///
    /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
    ///
    /// 保险商户在APP里发起自动续费预签约，返回预签约ID；APP凭它拉起签约。模式：普通商户。
    ///
    /// Starts the signing of an insurance auto-debit contract in an app and returns the pre-signing ID with which the app opens the signing. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .insured_display_name("*明")
    ///     .contract_notify_url("https://www.example.com/notify")
    ///     .policy_start_date("2019-11-22")
    ///     .policy_end_date("2020-11-22")
    ///     .policy_periods([
    ///         post::PolicyPeriods::new()
    ///             .policy_period_id(1)
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(post::EstimatedDeductAmount::new().total(1)),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .app()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013005766](https://pay.weixin.qq.com/doc/v3/merchant/4013005766)
    #[doc(alias(
        "保险商户App预签约",
        "Pre-sign an insurance contract (APP)",
        "保险委托代扣",
        "app",
        "pre-entrust-sign/app"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-sign/contracts/pre-entrust-sign/app", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/pre-entrust-sign/app")
    }
}

/// 保险商户App预签约 · Pre-sign an insurance contract (APP)
pub mod post {

    enumeration! {
        /// 实名验证类型 · Real-name verification type
        IdentityType {
            /// `ID_CARD`: 居民身份证 · Resident identity card
            ID_CARD = "ID_CARD",
        }
    }

    /// 保险商户App预签约：请求 · Pre-sign an insurance contract (APP): request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户在直连商户应用下的用户标示 · User openid (direct merchant)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 委托代扣模板ID（必填） · Auto-debit template ID (required)
        pub plan_id: Option<i64>,
        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub out_contract_code: Option<String>,
        /// 被保人的展示名称（必填） · Displayed name of the insured (required)
        pub insured_display_name: Option<String>,
        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub contract_notify_url: Option<String>,
        /// 保险保单的开始日期（必填） · Policy start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub policy_start_date: Option<String>,
        /// 保险保单的结束日期（必填） · Policy end date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub policy_end_date: Option<String>,
        /// 保单的扣费周期列表（必填） · Policy debit periods (required)
        pub policy_periods: Option<Vec<PolicyPeriods>>,
        /// 扣费金额信息 · Debit amount
        pub amount: Option<Amount>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商品描述 · Item description
        pub description: Option<String>,
        /// 支付结果通知地址 · Payment result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub transaction_notify_url: Option<String>,
        /// 商户侧用户标识 · Merchant user ID
        pub out_user_code: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 是否自动续保 · Whether to renew automatically
        pub can_auto_insure: Option<bool>,
        /// 是否自动重新投保 · Whether to reinsure automatically
        pub can_auto_reinsure: Option<bool>,
        /// 用户实名信息 · User real-name information
        pub real_identity: Option<RealIdentity>,
        /// 合并扣费期数 · Number of combined debit periods
        pub combined_deduct_period_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户在直连商户应用下的用户标示 · User openid (direct merchant)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 委托代扣模板ID（必填） · Auto-debit template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 被保人的展示名称（必填） · Displayed name of the insured (required)
        pub fn insured_display_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.insured_display_name = value.into_member();
            self
        }

        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn contract_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_notify_url = value.into_member();
            self
        }

        /// 保险保单的开始日期（必填） · Policy start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn policy_start_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.policy_start_date = value.into_member();
            self
        }

        /// 保险保单的结束日期（必填） · Policy end date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn policy_end_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.policy_end_date = value.into_member();
            self
        }

        /// 保单的扣费周期列表（必填） · Policy debit periods (required)
        pub fn policy_periods<M>(mut self, value: impl crate::IntoList<PolicyPeriods, M>) -> Self {
            self.policy_periods = value.into_list();
            self
        }

        /// 扣费金额信息 · Debit amount
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品描述 · Item description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 支付结果通知地址 · Payment result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn transaction_notify_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.transaction_notify_url = value.into_member();
            self
        }

        /// 商户侧用户标识 · Merchant user ID
        pub fn out_user_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_user_code = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 是否自动续保 · Whether to renew automatically
        pub fn can_auto_insure<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.can_auto_insure = value.into_member();
            self
        }

        /// 是否自动重新投保 · Whether to reinsure automatically
        pub fn can_auto_reinsure<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.can_auto_reinsure = value.into_member();
            self
        }

        /// 用户实名信息 · User real-name information
        pub fn real_identity<M>(mut self, value: impl crate::IntoMember<RealIdentity, M>) -> Self {
            self.real_identity = value.into_member();
            self
        }

        /// 合并扣费期数 · Number of combined debit periods
        pub fn combined_deduct_period_count<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.combined_deduct_period_count = value.into_member();
            self
        }
    }

    /// 保单的扣费周期列表 · Policy debit periods
    pub struct PolicyPeriods {
        /// 保险扣费周期编号（必填） · Insurance debit period ID (required)
        pub policy_period_id: Option<i64>,
        /// 预计扣费的日期（必填） · Estimated debit date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_deduct_date: Option<String>,
        /// 预计扣费金额（必填） · Estimated debit amount (required)
        pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PolicyPeriods {
        /// 保险扣费周期编号（必填） · Insurance debit period ID (required)
        pub fn policy_period_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.policy_period_id = value.into_member();
            self
        }

        /// 预计扣费的日期（必填） · Estimated debit date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn estimated_deduct_date<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.estimated_deduct_date = value.into_member();
            self
        }

        /// 预计扣费金额（必填） · Estimated debit amount (required)
        pub fn estimated_deduct_amount<M>(
            mut self,
            value: impl crate::IntoMember<EstimatedDeductAmount, M>,
        ) -> Self {
            self.estimated_deduct_amount = value.into_member();
            self
        }
    }

    /// 扣费金额信息 · Debit amount
    pub struct Amount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 用户实名信息 · User real-name information
    pub struct RealIdentity {
        /// 自然人姓名（必填） · Person's real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub real_name: Option<crate::Sensitive>,
        /// 自然人身份证号码（必填） · Person's ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 实名验证类型 · Real-name verification type
        pub identity_type: IdentityType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RealIdentity {
        /// 自然人姓名（必填） · Person's real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }

        /// 自然人身份证号码（必填） · Person's ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 实名验证类型 · Real-name verification type
        pub fn identity_type<M>(mut self, value: impl crate::IntoMember<IdentityType, M>) -> Self {
            self.identity_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 预计扣费金额 · Estimated debit amount
    pub struct EstimatedDeductAmount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EstimatedDeductAmount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 保险商户App预签约：应答 · Pre-sign an insurance contract (APP): answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID · Pre-contract ID
        pub pre_entrustweb_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, PolicyPeriods, Amount, RealIdentity, EstimatedDeductAmount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => openid: Optional "openid",
            2 => plan_id: Required "plan_id",
            3 => out_contract_code: Required "out_contract_code",
            4 => insured_display_name: Required "insured_display_name",
            5 => contract_notify_url: Required "contract_notify_url",
            6 => policy_start_date: Required "policy_start_date",
            7 => policy_end_date: Required "policy_end_date",
            8 => policy_periods: Required "policy_periods",
            9 => amount: Optional "amount",
            10 => out_trade_no: Optional "out_trade_no",
            11 => description: Optional "description",
            12 => transaction_notify_url: Optional "transaction_notify_url",
            13 => out_user_code: Optional "out_user_code",
            14 => goods_tag: Optional "goods_tag",
            15 => attach: Optional "attach",
            16 => can_auto_insure: Optional "can_auto_insure",
            17 => can_auto_reinsure: Optional "can_auto_reinsure",
            18 => real_identity: Optional "real_identity",
            19 => combined_deduct_period_count: Optional "combined_deduct_period_count",
        }
        PolicyPeriods {
            0 => policy_period_id: Required "policy_period_id",
            1 => estimated_deduct_date: Required "estimated_deduct_date",
            2 => estimated_deduct_amount: Required "estimated_deduct_amount",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        RealIdentity {
            0 => real_name: Required "real_name",
            1 => id_card_number: Required "id_card_number",
            2 => identity_type: Optional "identity_type",
        }
        EstimatedDeductAmount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        Response {
            0 => pre_entrustweb_id: Optional "pre_entrustweb_id",
        }
    }
}
