//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 资料更新请求审核结果回调通知
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .mchid("1900016681")
    ///     .audit_result(post::AuditResult::PASS)
    ///     .audit_finish_time("2015-05-20T13:29:35+08:00")
    ///     .attach_info("updateidcard")
    ///     .fail_code("1001")
    ///     .fail_msg("IDCARD_ILLEGAL")
    ///     .scene(post::Scene::N01);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify")
    }
}

/// 资料更新请求审核结果回调通知
pub mod post {
    use crate::message;

    enumeration! {
        /// 审核结果
        AuditResult {
            PASS = "PASS",
            REJECT = "REJECT",
        }
    }

    enumeration! {
        /// 场景
        Scene {
            N01 = "01",
            N02 = "02",
            N03 = "03",
        }
    }

    /// 资料更新请求审核结果回调通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("mchid"),
            message::optional::<crate::Enumeration<AuditResult>>("audit_result"),
            message::optional::<crate::Time>("audit_finish_time"),
            message::optional::<String>("attach_info"),
            message::optional::<String>("fail_code"),
            message::optional::<String>("fail_msg"),
            message::optional::<crate::Enumeration<Scene>>("scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 资料更新请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 审核结果
        pub fn audit_result(self, value: impl Into<crate::Enumeration<AuditResult>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AuditResult>>("audit_result", value))
        }

        /// 审核完成时间
        pub fn audit_finish_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("audit_finish_time", value))
        }

        /// 业务附属信息
        pub fn attach_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach_info", value))
        }

        /// 审核驳回错误码
        pub fn fail_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fail_code", value))
        }

        /// 审核驳回错误原因
        pub fn fail_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fail_msg", value))
        }

        /// 场景
        pub fn scene(self, value: impl Into<crate::Enumeration<Scene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scene>>("scene", value))
        }
    }

    /// 资料更新请求审核结果回调通知：应答
    #[non_exhaustive]
    pub struct Response {
        /// 接口返回信息
        pub ret_msg: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => ret_msg: "ret_msg",
        }
    }
}
