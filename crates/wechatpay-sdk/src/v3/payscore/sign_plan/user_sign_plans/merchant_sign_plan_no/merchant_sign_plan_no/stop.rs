//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
pub struct Stop(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop", rest)
    }
}

/// 直连商户取消用户的签约计划
pub mod post {
    use http::Method;

    use crate::message::{Fen, Listed, Message, Named, Object, Time, message, request, required};
    use crate::operation::Operation;

    pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::post::SignedDetailList;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    );

    /// 直连商户取消用户的签约计划：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("stop_reason")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 停止签约计划原因（必填）
        pub fn stop_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stop_reason", value.into()))
        }
    }

    /// 直连商户取消用户的签约计划：应答（其他接口共用）
    #[derive(Clone, Default)]
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
        pub cancel_sign_time: Option<String>,
        /// 签约计划取消类型
        pub cancel_sign_type: Option<String>,
        /// 签约计划取消原因
        pub cancel_reason: Option<String>,
        /// 签约计划的名称
        pub plan_name: Option<String>,
        /// 签约计划的过期时间
        pub plan_over_time: Option<String>,
        /// 签约计划原总金额，单位为分
        pub total_origin_price: Option<Fen>,
        /// 签约计划扣费次数
        pub deduction_quantity: Option<i64>,
        /// 签约计划实际总金额，单位为分
        pub total_actual_price: Option<Fen>,
        /// 签约计划明细列表
        pub signed_detail_list: Option<Vec<SignedDetailList>>,
        /// 签约时间
        pub sign_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sign_plan_id", &mut self.sign_plan_id),
                1 => Named("openid", &mut self.openid),
                2 => Named("service_id", &mut self.service_id),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("appid", &mut self.appid),
                5 => Named("merchant_sign_plan_no", &mut self.merchant_sign_plan_no),
                6 => Named("merchant_callback_url", &mut self.merchant_callback_url),
                7 => Named("plan_id", &mut self.plan_id),
                8 => Named("going_detail_no", &mut self.going_detail_no),
                9 => Named("sign_state", &mut self.sign_state),
                10 => Named("cancel_sign_time", &mut self.cancel_sign_time),
                11 => Named("cancel_sign_type", &mut self.cancel_sign_type),
                12 => Named("cancel_reason", &mut self.cancel_reason),
                13 => Named("plan_name", &mut self.plan_name),
                14 => Named("plan_over_time", &mut self.plan_over_time),
                15 => Named("total_origin_price", &mut self.total_origin_price),
                16 => Named("deduction_quantity", &mut self.deduction_quantity),
                17 => Named("total_actual_price", &mut self.total_actual_price),
                18 => Named("signed_detail_list", &mut self.signed_detail_list),
                19 => Named("sign_time", &mut self.sign_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
