//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`

/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
pub struct Stop {
    pub(crate) node: crate::chain::Node,
}

impl Stop {
    /// 直连商户取消用户的签约计划 (direct)
    ///
    /// `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::sign_plan::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().stop_reason("用户协商后停止");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .sign_plan()
    ///     .user_sign_plans()
    ///     .merchant_sign_plan_no()
    ///     .merchant_sign_plan_no("1234323JKHDFE1243252")
    ///     .stop()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471050)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop")
    }
}

/// 直连商户取消用户的签约计划
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::post::SignedDetailList;

    /// 直连商户取消用户的签约计划：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("stop_reason")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 停止签约计划原因（必填）
        pub fn stop_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stop_reason", value))
        }
    }

    /// 直连商户取消用户的签约计划：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
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
