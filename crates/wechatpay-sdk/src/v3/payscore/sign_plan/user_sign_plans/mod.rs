//! `/v3/payscore/sign-plan/user-sign-plans`

pub mod merchant_sign_plan_no;

/// `/v3/payscore/sign-plan/user-sign-plans`
pub struct UserSignPlans {
    pub(crate) node: crate::chain::Node,
}

impl UserSignPlans {
    /// `/merchant-sign-plan-no`
    #[inline]
    pub fn merchant_sign_plan_no(self) -> merchant_sign_plan_no::MerchantSignPlanNo {
        merchant_sign_plan_no::MerchantSignPlanNo { node: self.node }
    }

    /// 创建用户的签约计划 (direct)
    ///
    /// `POST /v3/payscore/sign-plan/user-sign-plans`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::sign_plan::user_sign_plans::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .plan_id("01000033210000324638000000376258")
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .merchant_sign_plan_no("1234323JKHDFE1243252")
    ///     .notify_url("https://api.test.com")
    ///     .sign_plan_detail(vec![
    ///         post::SignPlanDetail::new()
    ///             .plan_detail_no(1)
    ///             .merchant_plan_detail_no("1234323JKHDFE1243252"),
    ///     ]);
    /// let answer = client.v3().payscore().sign_plan().user_sign_plans().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/sign-plan/user-sign-plans", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan/user-sign-plans")
    }
}

/// 创建用户的签约计划
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::post::SignedDetailList;
pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::post::SignPlanDetail;

    /// 创建用户的签约计划：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("plan_id"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("merchant_sign_plan_no"),
            message::required::<String>("notify_url"),
            message::required::<Vec<SignPlanDetail>>("sign_plan_detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付分服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 支付分计划ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 待签约用户在商户应用下的OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商户签约计划单号（必填）
        pub fn merchant_sign_plan_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_sign_plan_no", value))
        }

        /// 签约成功事件通知回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 签约计划对应的计划详情列表的商户侧单号信息（必填）
        #[inline]
        pub fn sign_plan_detail(self, value: Vec<SignPlanDetail>) -> Self {
            Self(self.0.with("sign_plan_detail", value))
        }
    }

    /// 创建用户的签约计划：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户的签约计划
        pub sign_plan: Option<SignPlan>,
        /// 跳转微信侧确认签约小程序的数据
        pub package: Option<String>,
    }

    /// 用户的签约计划
    #[non_exhaustive]
    pub struct SignPlan {
        /// 计划签约ID
        pub sign_plan_id: Option<String>,
        /// 签约计划用户应用下的OpenID
        pub openid: Option<String>,
        /// 计划所属服务
        pub service_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// AppID
        pub appid: Option<String>,
        /// 商户侧签约计划号
        pub merchant_sign_plan_no: Option<String>,
        /// 商户回调地址
        pub merchant_callback_url: Option<String>,
        /// 签约所属计划ID
        pub plan_id: Option<String>,
        /// 目前用户进行到的计划详情序号
        pub going_detail_no: Option<i64>,
        /// 计划签约状态
        pub sign_state: Option<String>,
        /// 签约计划取消时间
        pub cancel_sign_time: Option<crate::Time>,
        /// 签约计划取消类型
        pub cancel_sign_type: Option<String>,
        /// 签约计划取消原因
        pub cancel_reason: Option<String>,
        /// 签约计划的名称
        pub plan_name: Option<String>,
        /// 签约计划的过期时间
        pub plan_over_time: Option<crate::Time>,
        /// 签约计划原总金额，单位为分
        pub total_origin_price: Option<crate::Fen>,
        /// 签约计划扣费次数
        pub deduction_quantity: Option<i64>,
        /// 签约计划实际总金额，单位为分
        pub total_actual_price: Option<crate::Fen>,
        /// 签约计划明细列表
        pub signed_detail_list: Option<Vec<SignedDetailList>>,
        /// 签约时间
        pub sign_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sign_plan: "sign_plan",
            1 => package: "package",
        }
        SignPlan {
            0 => sign_plan_id: "sign_plan_id",
            1 => openid: "openid",
            2 => service_id: "service_id",
            3 => mchid: "mchid",
            4 => appid: "appid",
            5 => merchant_sign_plan_no: "merchant_sign_plan_no",
            6 => merchant_callback_url: "merchant_callback_url",
            7 => plan_id: "plan_id",
            8 => going_detail_no: "going_detail_no",
            9 => sign_state: "sign_state",
            10 => cancel_sign_time: "cancel_sign_time",
            11 => cancel_sign_type: "cancel_sign_type",
            12 => cancel_reason: "cancel_reason",
            13 => plan_name: "plan_name",
            14 => plan_over_time: "plan_over_time",
            15 => total_origin_price: "total_origin_price",
            16 => deduction_quantity: "deduction_quantity",
            17 => total_actual_price: "total_actual_price",
            18 => signed_detail_list: "signed_detail_list",
            19 => sign_time: "sign_time",
        }
    }
}
