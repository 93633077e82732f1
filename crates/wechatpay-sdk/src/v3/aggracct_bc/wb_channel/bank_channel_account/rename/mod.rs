//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`

pub mod application_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
#[derive(Clone, Debug)]
pub struct Rename(pub(crate) Node);

impl Rename {
    /// `/{application_id}`: 微信支付更名受理返回的申请单号
    #[inline]
    pub fn application_id(self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId(self.0.bind("application_id", value))
    }

    /// 受理渠道结算银行账户更名申请
    ///
    /// `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::bank_channel_account::rename::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .mchid("1900016681")
    ///     .bal_account_no("6225760000000000")
    ///     .change_scene(post::ChangeScene::SUBJECT_INFO_RENAME)
    ///     .req_scene(post::ReqScene::SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT);
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .bank_channel_account()
    ///     .rename()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/bank-channel-account/rename", rest)
    }
}

/// 受理渠道结算银行账户更名申请
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;
pub use crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::application_id::get::{ChangeScene, Response, ApplicationState};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/bank-channel-account/rename")
            .numbered_by("out_request_no");

    /// 受理渠道结算银行账户更名申请：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 渠道结算银行账户更名外部系统单号
        pub out_request_no: Required<String>,
        /// 目标商户号
        pub mchid: Required<String>,
        /// 台账ID，加密传输
        pub bal_account_no: Required<Sensitive>,
        /// 变更类型
        pub change_scene: Required<Enumeration<ChangeScene>>,
        /// 请求场景
        pub req_scene: Option<Enumeration<ReqScene>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 渠道结算银行账户更名外部系统单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 目标商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 台账ID，加密传输
        #[inline]
        pub fn bal_account_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bal_account_no = Required::set(value.into());
            self
        }

        /// 变更类型
        #[inline]
        pub fn change_scene(mut self, value: impl Into<Enumeration<ChangeScene>>) -> Self {
            self.change_scene = Required::set(value.into());
            self
        }

        /// 请求场景
        #[inline]
        pub fn req_scene(mut self, value: impl Into<Enumeration<ReqScene>>) -> Self {
            self.req_scene = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("mchid", &mut self.mchid),
                ("bal_account_no", &mut self.bal_account_no),
                ("change_scene", &mut self.change_scene),
                ("req_scene", &mut self.req_scene),
            ]);
        }
    }

    message!(Request);
}
