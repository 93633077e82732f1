//! `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
#[derive(Clone, Debug)]
pub struct UpdateRefundProgress(pub(crate) Node);

impl UpdateRefundProgress {
    /// 更新退款审批结果 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::update_refund_progress::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .action(post::Action::REJECT)
    ///     .launch_refund_day(3)
    ///     .reject_reason("拒绝退款")
    ///     .reject_media_list(vec!["file23578_21798531.jpg".to_owned()])
    ///     .remark("已处理完成");
    /// client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .update_refund_progress()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress", rest)
    }
}

/// 更新退款审批结果
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    );

    enumeration! {
        /// 审批动作
        Action {
            REJECT = "REJECT",
            APPROVE = "APPROVE",
        }
    }

    /// 更新退款审批结果：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 审批动作
        pub action: Required<Enumeration<Action>>,
        /// 预计发起退款时间
        pub launch_refund_day: Option<i64>,
        /// 拒绝退款原因
        pub reject_reason: Option<String>,
        /// 拒绝退款的举证图片列表
        pub reject_media_list: Option<Vec<String>>,
        /// 备注
        pub remark: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 审批动作
        #[inline]
        pub fn action(mut self, value: impl Into<Enumeration<Action>>) -> Self {
            self.action = Required::set(value.into());
            self
        }

        /// 预计发起退款时间
        #[inline]
        pub fn launch_refund_day(mut self, value: i64) -> Self {
            self.launch_refund_day = Some(value);
            self
        }

        /// 拒绝退款原因
        #[inline]
        pub fn reject_reason(mut self, value: impl Into<String>) -> Self {
            self.reject_reason = Some(value.into());
            self
        }

        /// 拒绝退款的举证图片列表
        #[inline]
        pub fn reject_media_list(mut self, value: Vec<String>) -> Self {
            self.reject_media_list = Some(value);
            self
        }

        /// 备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("action", &mut self.action),
                ("launch_refund_day", &mut self.launch_refund_day),
                ("reject_reason", &mut self.reject_reason),
                ("reject_media_list", &mut self.reject_media_list),
                ("remark", &mut self.remark),
            ]);
        }
    }

    message!(Request);
}
