//! 资料更新请求审核结果回调通知 · Report a data update review result
//!
//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`

/// 资料更新请求审核结果回调通知 · Report a data update review result
///
/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
#[derive(Clone)]
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 资料更新请求审核结果回调通知 · Report a data update review result
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
    ///
    /// 银行渠道把资料更新请求的审核结果回传给微信支付，驳回时附错误码和原因。模式：普通商户。
    ///
    /// A notification to WeChat Pay with the review result of a data update request, and a code and a reason if it was rejected. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .mchid("1900000001");
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .control_orders()
    ///     .info()
    ///     .update()
    ///     .result()
    ///     .notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016080141](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
    #[doc(alias(
        "资料更新请求审核结果回调通知",
        "Report a data update review result",
        "聚合账户银行渠道服务",
        "notify",
        "result/notify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify")
    }
}

/// 资料更新请求审核结果回调通知 · Report a data update review result
pub mod post {

    enumeration! {
        /// 审核结果 · Review result
        AuditResult {
            /// `PASS`: 通过 · Passed
            PASS = "PASS",
            /// `REJECT`: 驳回 · Rejected
            REJECT = "REJECT",
        }
    }

    enumeration! {
        /// 场景 · Scenario
        Scene {
            /// `01`: 含义见官方文档 · The official page has its meaning
            N01 = "01",
            /// `02`: 含义见官方文档 · The official page has its meaning
            N02 = "02",
            /// `03`: 含义见官方文档 · The official page has its meaning
            N03 = "03",
        }
    }

    /// 资料更新请求审核结果回调通知：请求 · Report a data update review result: request
    pub struct Request {
        /// 资料更新请求单号（必填） · Data update request number (required)
        pub out_request_no: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 审核结果 · Review result
        pub audit_result: AuditResult,
        /// 审核完成时间 · Review completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub audit_finish_time: Option<crate::Time>,
        /// 业务附属信息 · Attached business information
        pub attach_info: Option<String>,
        /// 审核驳回错误码 · Review rejection code
        pub fail_code: Option<String>,
        /// 审核驳回错误原因 · Review rejection reason
        pub fail_msg: Option<String>,
        /// 场景 · Scenario
        pub scene: Scene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 资料更新请求单号（必填） · Data update request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 审核结果 · Review result
        pub fn audit_result<M>(mut self, value: impl crate::IntoMember<AuditResult, M>) -> Self {
            self.audit_result = value.into_member().unwrap_or_default();
            self
        }

        /// 审核完成时间 · Review completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn audit_finish_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.audit_finish_time = value.into_member();
            self
        }

        /// 业务附属信息 · Attached business information
        pub fn attach_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach_info = value.into_member();
            self
        }

        /// 审核驳回错误码 · Review rejection code
        pub fn fail_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fail_code = value.into_member();
            self
        }

        /// 审核驳回错误原因 · Review rejection reason
        pub fn fail_msg<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fail_msg = value.into_member();
            self
        }

        /// 场景 · Scenario
        pub fn scene<M>(mut self, value: impl crate::IntoMember<Scene, M>) -> Self {
            self.scene = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 资料更新请求审核结果回调通知：应答 · Report a data update review result: answer
    #[non_exhaustive]
    pub struct Response {
        /// 接口返回信息 · Return message
        pub ret_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => mchid: Required "mchid",
            2 => audit_result: Optional "audit_result",
            3 => audit_finish_time: Optional "audit_finish_time",
            4 => attach_info: Optional "attach_info",
            5 => fail_code: Optional "fail_code",
            6 => fail_msg: Optional "fail_msg",
            7 => scene: Optional "scene",
        }
        Response {
            0 => ret_msg: Optional "ret_msg",
        }
    }
}
