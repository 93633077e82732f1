//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`

pub mod application_id;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
pub struct Rename {
    pub(crate) node: Node,
}

impl Rename {
    /// `/{application_id}`: 微信支付更名受理返回的申请单号
    #[inline]
    pub fn application_id(self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId { node: self.node.bind("application_id", value) }
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
        self.node
            .call(Method::POST, "/v3/aggracct-bc/wb-channel/bank-channel-account/rename")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/bank-channel-account/rename", rest)
    }
}

/// 受理渠道结算银行账户更名申请
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;
pub use crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::application_id::get::{ChangeScene, Response, ApplicationState};

    /// 受理渠道结算银行账户更名申请：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_request_no"),
            required::<String>("mchid"),
            required::<Sensitive>("bal_account_no"),
            required::<Enumeration<ChangeScene>>("change_scene"),
            optional::<Enumeration<ReqScene>>("req_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 渠道结算银行账户更名外部系统单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 目标商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 台账ID，加密传输（必填）
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("bal_account_no", value))
        }

        /// 变更类型（必填）
        pub fn change_scene(self, value: impl Into<Enumeration<ChangeScene>>) -> Self {
            Self(self.0.with_some::<Enumeration<ChangeScene>>("change_scene", value))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<Enumeration<ReqScene>>) -> Self {
            Self(self.0.with_some::<Enumeration<ReqScene>>("req_scene", value))
        }
    }

    request!(Request);
}
