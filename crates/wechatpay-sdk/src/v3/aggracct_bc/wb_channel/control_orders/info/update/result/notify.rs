//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
#[derive(Clone, Debug)]
pub struct Notify(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify", rest)
    }
}

/// 资料更新请求审核结果回调通知
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
    )
    .numbered_by("out_request_no");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 资料更新请求单号
        pub out_request_no: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 审核结果
        pub audit_result: Option<Enumeration<AuditResult>>,
        /// 审核完成时间
        pub audit_finish_time: Option<Time>,
        /// 业务附属信息
        pub attach_info: Option<String>,
        /// 审核驳回错误码
        pub fail_code: Option<String>,
        /// 审核驳回错误原因
        pub fail_msg: Option<String>,
        /// 场景
        pub scene: Option<Enumeration<Scene>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 资料更新请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 审核结果
        #[inline]
        pub fn audit_result(mut self, value: impl Into<Enumeration<AuditResult>>) -> Self {
            self.audit_result = Some(value.into());
            self
        }

        /// 审核完成时间
        #[inline]
        pub fn audit_finish_time(mut self, value: impl Into<Time>) -> Self {
            self.audit_finish_time = Some(value.into());
            self
        }

        /// 业务附属信息
        #[inline]
        pub fn attach_info(mut self, value: impl Into<String>) -> Self {
            self.attach_info = Some(value.into());
            self
        }

        /// 审核驳回错误码
        #[inline]
        pub fn fail_code(mut self, value: impl Into<String>) -> Self {
            self.fail_code = Some(value.into());
            self
        }

        /// 审核驳回错误原因
        #[inline]
        pub fn fail_msg(mut self, value: impl Into<String>) -> Self {
            self.fail_msg = Some(value.into());
            self
        }

        /// 场景
        #[inline]
        pub fn scene(mut self, value: impl Into<Enumeration<Scene>>) -> Self {
            self.scene = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("mchid", &mut self.mchid),
                ("audit_result", &mut self.audit_result),
                ("audit_finish_time", &mut self.audit_finish_time),
                ("attach_info", &mut self.attach_info),
                ("fail_code", &mut self.fail_code),
                ("fail_msg", &mut self.fail_msg),
                ("scene", &mut self.scene),
            ]);
        }
    }

    /// 资料更新请求审核结果回调通知：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 接口返回信息
        pub ret_msg: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("ret_msg", &mut self.ret_msg)]);
        }
    }

    message!(Request, Response);
}
