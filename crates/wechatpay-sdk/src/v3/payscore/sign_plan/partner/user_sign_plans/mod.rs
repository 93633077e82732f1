//! 创建用户的签约计划 · Create a signed plan (partner)
//!
//! `/v3/payscore/sign-plan/partner/user-sign-plans`

pub mod merchant_sign_plan_no;

/// 创建用户的签约计划 · Create a signed plan (partner)
///
/// `/v3/payscore/sign-plan/partner/user-sign-plans`
#[derive(Clone)]
pub struct UserSignPlans {
    pub(crate) node: crate::chain::Node,
}

impl UserSignPlans {
    /// `/merchant-sign-plan-no`: 查询用户的签约计划、取消用户的签约计划 · Query a signed plan (partner); Stop a signed plan (partner)
    #[inline]
    pub fn merchant_sign_plan_no(&self) -> merchant_sign_plan_no::MerchantSignPlanNo {
        merchant_sign_plan_no::MerchantSignPlanNo { node: self.node.clone() }
    }

    /// 创建用户的签约计划 · Create a signed plan (partner)
    ///
    /// `POST /v3/payscore/sign-plan/partner/user-sign-plans`
    ///
    /// 服务商为子商户的用户创建签约计划，返回跳转确认签约小程序的数据，由用户确认签约。模式：服务商。
    ///
    /// Creates a plan contract for a user of a sub-merchant and returns the data that opens the Mini Program for signing. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::sign_plan::partner::user_sign_plans::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .plan_id("01000033210000324638000000376258")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .merchant_sign_plan_no("1234323JKHDFE1243252")
    ///     .notify_url("https://www.example.com/notify")
    ///     .sign_plan_detail([
    ///         post::SignPlanDetail::new()
    ///             .plan_detail_no(1)
    ///             .merchant_plan_detail_no("1234323JKHDFE1243252"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .sign_plan()
    ///     .partner()
    ///     .user_sign_plans()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012463521](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
    #[doc(alias(
        "创建用户的签约计划",
        "Create a signed plan (partner)",
        "支付分签约计划",
        "user-sign-plans",
        "partner/user-sign-plans"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/sign-plan/partner/user-sign-plans", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan/partner/user-sign-plans")
    }
}

/// 创建用户的签约计划 · Create a signed plan (partner)
pub mod post {

    /// 创建用户的签约计划：请求 · Create a signed plan (partner): request
    pub struct Request {
        /// 支付分服务ID（必填） · WeChat Pay Score service ID (required)
        pub service_id: Option<String>,
        /// 支付分计划ID（必填） · WeChat Pay Score plan ID (required)
        pub plan_id: Option<String>,
        /// 服务商的AppID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户的AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 待签约用户在服务商应用下的OpenID · Signing user openid (partner)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 待签约用户在子商户应用下的OpenID · Signing user openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 商户签约计划单号（必填） · Merchant signed plan number (required)
        pub merchant_sign_plan_no: Option<String>,
        /// 签约成功事件通知回调地址（必填） · Contract success notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 签约计划对应的计划详情列表的商户侧单号信息（必填） · Merchant numbers of plan details (required)
        pub sign_plan_detail: Option<Vec<SignPlanDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 支付分服务ID（必填） · WeChat Pay Score service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 支付分计划ID（必填） · WeChat Pay Score plan ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 服务商的AppID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户的AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 待签约用户在服务商应用下的OpenID · Signing user openid (partner)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 待签约用户在子商户应用下的OpenID · Signing user openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 商户签约计划单号（必填） · Merchant signed plan number (required)
        pub fn merchant_sign_plan_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.merchant_sign_plan_no = value.into_member();
            self
        }

        /// 签约成功事件通知回调地址（必填） · Contract success notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 签约计划对应的计划详情列表的商户侧单号信息（必填） · Merchant numbers of plan details (required)
        pub fn sign_plan_detail<M>(
            mut self,
            value: impl crate::IntoList<SignPlanDetail, M>,
        ) -> Self {
            self.sign_plan_detail = value.into_list();
            self
        }
    }

    /// 签约计划对应的计划详情列表的商户侧单号信息 · Merchant numbers of plan details
    pub struct SignPlanDetail {
        /// 计划明细序号（必填） · Plan detail number (required)
        pub plan_detail_no: Option<i64>,
        /// 商户侧计划明细使用订单号（必填） · Merchant plan detail number (required)
        pub merchant_plan_detail_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SignPlanDetail {
        /// 计划明细序号（必填） · Plan detail number (required)
        pub fn plan_detail_no<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_detail_no = value.into_member();
            self
        }

        /// 商户侧计划明细使用订单号（必填） · Merchant plan detail number (required)
        pub fn merchant_plan_detail_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.merchant_plan_detail_no = value.into_member();
            self
        }
    }

    /// 创建用户的签约计划：应答 · Create a signed plan (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户的签约计划 · Signed plan of the user
        pub sign_plan: Option<SignPlan>,
        /// 跳转微信侧确认签约小程序的数据 · Contract confirmation Mini Program data
        pub package: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户的签约计划 · Signed plan of the user
    #[non_exhaustive]
    pub struct SignPlan {
        /// 计划签约ID · Signed plan ID
        pub sign_plan_id: Option<String>,
        /// 签约计划用户服务商应用下的OpenID · User openid of the plan (partner)
        pub openid: Option<String>,
        /// 签约计划用户子商户应用下的OpenID · User openid of the plan (sub-merchant)
        pub sub_openid: Option<String>,
        /// 计划所属服务 · Service of the plan
        pub service_id: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务商AppID · Partner app ID
        pub appid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户侧签约计划号 · Merchant signed plan number
        pub merchant_sign_plan_no: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub merchant_callback_url: Option<String>,
        /// 签约所属计划ID · Contract plan ID
        pub plan_id: Option<String>,
        /// 目前用户进行到的计划详情序号 · Current plan detail number
        pub going_detail_no: Option<i64>,
        /// 计划签约状态 · Plan contract status
        pub sign_state: Option<String>,
        /// 签约计划取消时间 · Contract plan cancellation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_sign_time: Option<crate::Time>,
        /// 签约计划取消类型 · Plan contract cancellation type
        pub cancel_sign_type: Option<String>,
        /// 签约计划取消原因 · Plan contract cancellation reason
        pub cancel_reason: Option<String>,
        /// 签约计划的名称 · Contract plan name
        pub plan_name: Option<String>,
        /// 签约计划的过期时间 · Contract plan expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub plan_over_time: Option<crate::Time>,
        /// 签约计划原总金额 · Original total plan price
        ///
        /// 单位为分。In fen.
        pub total_origin_price: Option<crate::Fen>,
        /// 签约计划扣费次数 · Number of plan debits
        pub deduction_quantity: Option<i64>,
        /// 签约计划实际总金额 · Actual total plan price
        ///
        /// 单位为分。In fen.
        pub total_actual_price: Option<crate::Fen>,
        /// 签约计划明细列表 · Signed plan details
        pub signed_detail_list: Option<Vec<SignedDetailList>>,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub sign_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 签约计划明细列表 · Signed plan details
    #[non_exhaustive]
    pub struct SignedDetailList {
        /// 计划明细序号 · Plan detail number
        pub plan_detail_no: Option<i64>,
        /// 计划明细原支付金额 · Original price of plan detail
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 计划明细优惠说明 · Plan detail discount description
        pub plan_discount_description: Option<String>,
        /// 计划明细实际支付金额 · Actual price of plan detail
        ///
        /// 单位为分。In fen.
        pub actual_price: Option<crate::Fen>,
        /// 计划明细状态 · Plan detail status
        pub plan_detail_state: Option<String>,
        /// 计划明细对应的支付分服务单号 · Service order of plan detail
        pub order_id: Option<String>,
        /// 商户侧计划明细使用订单号 · Merchant plan detail number
        pub merchant_plan_detail_no: Option<String>,
        /// 计划详情名称 · Plan detail name
        pub plan_detail_name: Option<String>,
        /// 计划明细对应订单实际支付金额 · Actual amount of plan detail
        ///
        /// 单位为分。In fen.
        pub actual_pay_price: Option<crate::Fen>,
        /// 详情使用时间 · Plan detail use time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub use_time: Option<crate::Time>,
        /// 详情完成时间 · Plan detail completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub complete_time: Option<crate::Time>,
        /// 详情取消时间 · Plan detail cancellation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SignPlanDetail);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => plan_id: Required "plan_id",
            2 => appid: Required "appid",
            3 => sub_mchid: Required "sub_mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => openid: Optional "openid",
            6 => sub_openid: Optional "sub_openid",
            7 => merchant_sign_plan_no: Required "merchant_sign_plan_no",
            8 => notify_url: Required "notify_url",
            9 => sign_plan_detail: Required "sign_plan_detail",
        }
        SignPlanDetail {
            0 => plan_detail_no: Required "plan_detail_no",
            1 => merchant_plan_detail_no: Required "merchant_plan_detail_no",
        }
        Response {
            0 => sign_plan: Optional "sign_plan",
            1 => package: Optional "package",
        }
        SignPlan {
            0 => sign_plan_id: Optional "sign_plan_id",
            1 => openid: Optional "openid",
            2 => sub_openid: Optional "sub_openid",
            3 => service_id: Optional "service_id",
            4 => mchid: Optional "mchid",
            5 => sub_mchid: Optional "sub_mchid",
            6 => appid: Optional "appid",
            7 => sub_appid: Optional "sub_appid",
            8 => merchant_sign_plan_no: Optional "merchant_sign_plan_no",
            9 => merchant_callback_url: Optional "merchant_callback_url",
            10 => plan_id: Optional "plan_id",
            11 => going_detail_no: Optional "going_detail_no",
            12 => sign_state: Optional "sign_state",
            13 => cancel_sign_time: Optional "cancel_sign_time",
            14 => cancel_sign_type: Optional "cancel_sign_type",
            15 => cancel_reason: Optional "cancel_reason",
            16 => plan_name: Optional "plan_name",
            17 => plan_over_time: Optional "plan_over_time",
            18 => total_origin_price: Optional "total_origin_price",
            19 => deduction_quantity: Optional "deduction_quantity",
            20 => total_actual_price: Optional "total_actual_price",
            21 => signed_detail_list: Optional "signed_detail_list",
            22 => sign_time: Optional "sign_time",
        }
        SignedDetailList {
            0 => plan_detail_no: Optional "plan_detail_no",
            1 => original_price: Optional "original_price",
            2 => plan_discount_description: Optional "plan_discount_description",
            3 => actual_price: Optional "actual_price",
            4 => plan_detail_state: Optional "plan_detail_state",
            5 => order_id: Optional "order_id",
            6 => merchant_plan_detail_no: Optional "merchant_plan_detail_no",
            7 => plan_detail_name: Optional "plan_detail_name",
            8 => actual_pay_price: Optional "actual_pay_price",
            9 => use_time: Optional "use_time",
            10 => complete_time: Optional "complete_time",
            11 => cancel_time: Optional "cancel_time",
        }
    }
}
