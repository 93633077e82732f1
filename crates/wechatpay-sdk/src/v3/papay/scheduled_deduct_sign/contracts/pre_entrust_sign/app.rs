//! App场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (APP)
//!
//! `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`

/// App场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (APP)
///
/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
#[derive(Clone)]
pub struct App {
    pub(crate) node: crate::chain::Node,
}

impl App {
    /// App场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (APP)
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
    ///
    /// 商户在APP里发起预约扣费类协议的预签约，返回预签约ID和签约小程序的跳转信息。模式：普通商户。
    ///
    /// Starts the signing of a scheduled-debit contract in an app. Returns the pre-signing ID and the signing Mini Program's username and path. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .contract_notify_url("https://www.example.com/notify");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .scheduled_deduct_sign()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .app()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012524934](https://pay.weixin.qq.com/doc/v3/merchant/4012524934)
    #[doc(alias(
        "App场景预约扣费类型签约的预签约",
        "Pre-sign a scheduled-debit contract (APP)",
        "委托代扣",
        "app",
        "pre-entrust-sign/app"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app")
    }
}

/// App场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (APP)
pub mod post {

    /// App场景预约扣费类型签约的预签约：请求 · Pre-sign a scheduled-debit contract (APP): request
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
        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub contract_display_account: Option<String>,
        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub contract_notify_url: Option<String>,
        /// 商户侧用户标识 · Merchant user ID
        pub out_user_code: Option<String>,
        /// 用于预约扣费的预约信息 · Debit schedule
        pub deduct_schedule: Option<DeductSchedule>,
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

        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn contract_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_notify_url = value.into_member();
            self
        }

        /// 商户侧用户标识 · Merchant user ID
        pub fn out_user_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_user_code = value.into_member();
            self
        }

        /// 用于预约扣费的预约信息 · Debit schedule
        pub fn deduct_schedule<M>(
            mut self,
            value: impl crate::IntoMember<DeductSchedule, M>,
        ) -> Self {
            self.deduct_schedule = value.into_member();
            self
        }
    }

    /// 用于预约扣费的预约信息 · Debit schedule
    pub struct DeductSchedule {
        /// 预计扣费的日期（必填） · Estimated debit date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_deduct_date: Option<String>,
        /// 预计的扣费金额（必填） · Estimated debit amount (required)
        pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeductSchedule {
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

        /// 预计的扣费金额（必填） · Estimated debit amount (required)
        pub fn estimated_deduct_amount<M>(
            mut self,
            value: impl crate::IntoMember<EstimatedDeductAmount, M>,
        ) -> Self {
            self.estimated_deduct_amount = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 预计的扣费金额 · Estimated debit amount
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

    /// App场景预约扣费类型签约的预签约：应答 · Pre-sign a scheduled-debit contract (APP): answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID · Pre-contract ID
        pub pre_entrustweb_id: Option<String>,
        /// 跳转签约小程序的username · Contract Mini Program username
        pub miniprogram_username: Option<String>,
        /// 跳转签约小程序的path · Contract Mini Program path
        pub miniprogram_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, DeductSchedule, EstimatedDeductAmount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => openid: Optional "openid",
            2 => plan_id: Required "plan_id",
            3 => out_contract_code: Required "out_contract_code",
            4 => contract_display_account: Required "contract_display_account",
            5 => contract_notify_url: Required "contract_notify_url",
            6 => out_user_code: Optional "out_user_code",
            7 => deduct_schedule: Optional "deduct_schedule",
        }
        DeductSchedule {
            0 => estimated_deduct_date: Required "estimated_deduct_date",
            1 => estimated_deduct_amount: Required "estimated_deduct_amount",
            2 => description: Required "description",
        }
        EstimatedDeductAmount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        Response {
            0 => pre_entrustweb_id: Optional "pre_entrustweb_id",
            1 => miniprogram_username: Optional "miniprogram_username",
            2 => miniprogram_path: Optional "miniprogram_path",
        }
    }
}
