//! `/v3/ecommerce/account/cancel-applications`

pub mod media;
pub mod out_apply_no;

/// `/v3/ecommerce/account/cancel-applications`
pub struct CancelApplications {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplications {
    /// `/media`
    #[inline]
    pub fn media(self) -> media::Media {
        media::Media { node: self.node }
    }

    /// `/out-apply-no`
    #[inline]
    pub fn out_apply_no(self) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo { node: self.node }
    }

    /// 提交注销申请单 (partner)
    ///
    /// `POST /v3/ecommerce/account/cancel-applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::cancel_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_apply_no("2019061122222222122")
    ///     .application_info(vec![
    ///         post::ApplicationInfo::new()
    ///             .application_type(post::ApplicationType::SP_CANCEL_ACCOUNT_APPLICATION)
    ///             .application_media_id(""),
    ///     ]);
    /// let answer = client.v3().ecommerce().account().cancel_applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/cancel-applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/cancel-applications")
    }
}

/// 提交注销申请单
pub mod post {
    use crate::message;

    pub use crate::v3::ecommerce::account::cancel_applications::out_apply_no::out_apply_no::get::{
        CancelState, Response,
    };

    enumeration! {
        /// 注销申请材料类型
        ApplicationType {
            SP_CANCEL_ACCOUNT_APPLICATION = "SP_CANCEL_ACCOUNT_APPLICATION",
            SUB_CANCEL_ACCOUNT_APPLICATION = "SUB_CANCEL_ACCOUNT_APPLICATION",
        }
    }

    /// 提交注销申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_apply_no"),
            message::required::<Vec<ApplicationInfo>>("application_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户注销申请单号（必填）
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_apply_no", value))
        }

        /// 注销申请材料（必填）
        #[inline]
        pub fn application_info(self, value: Vec<ApplicationInfo>) -> Self {
            Self(self.0.with("application_info", value))
        }
    }

    /// 注销申请材料
    pub struct ApplicationInfo(pub(crate) message::Object);

    impl ApplicationInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<ApplicationType>>("application_type"),
            message::optional::<String>("application_media_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 注销申请材料类型
        pub fn application_type(
            self,
            value: impl Into<crate::Enumeration<ApplicationType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ApplicationType>>("application_type", value))
        }

        /// 图片MediaID
        pub fn application_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("application_media_id", value))
        }
    }

    request!(Request, ApplicationInfo);

    held!(ApplicationInfo);
}
