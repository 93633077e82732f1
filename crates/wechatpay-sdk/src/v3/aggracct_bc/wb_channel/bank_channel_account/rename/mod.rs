//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`

pub mod application_id;

/// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
pub struct Rename {
    pub(crate) node: crate::chain::Node,
}

impl Rename {
    /// `/{application_id}`: 微信支付更名受理返回的申请单号
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/bank-channel-account/rename", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/bank-channel-account/rename")
    }
}

/// 受理渠道结算银行账户更名申请
pub mod post {
    use crate::message;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;
pub use crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::application_id::get::{ChangeScene, Response, ApplicationState};

    /// 受理渠道结算银行账户更名申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("mchid"),
            message::required::<crate::Sensitive>("bal_account_no"),
            message::required::<crate::Enumeration<ChangeScene>>("change_scene"),
            message::optional::<crate::Enumeration<ReqScene>>("req_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
        pub fn bal_account_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bal_account_no", value))
        }

        /// 变更类型（必填）
        pub fn change_scene(self, value: impl Into<crate::Enumeration<ChangeScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ChangeScene>>("change_scene", value))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<crate::Enumeration<ReqScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ReqScene>>("req_scene", value))
        }
    }

    request!(Request);
}
