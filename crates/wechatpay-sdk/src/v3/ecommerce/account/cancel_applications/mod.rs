//! `/v3/ecommerce/account/cancel-applications`

pub mod media;
pub mod out_apply_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/account/cancel-applications`
#[derive(Clone, Debug)]
pub struct CancelApplications(pub(crate) Node);

impl CancelApplications {
    /// `/media`
    #[inline]
    pub fn media(self) -> media::Media {
        media::Media(self.0)
    }

    /// `/out-apply-no`
    #[inline]
    pub fn out_apply_no(self) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/account/cancel-applications", rest)
    }
}

/// 提交注销申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::account::cancel_applications::out_apply_no::out_apply_no::get::{
        CancelState, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/account/cancel-applications")
            .numbered_by("out_apply_no");

    enumeration! {
        /// 注销申请材料类型
        ApplicationType {
            SP_CANCEL_ACCOUNT_APPLICATION = "SP_CANCEL_ACCOUNT_APPLICATION",
            SUB_CANCEL_ACCOUNT_APPLICATION = "SUB_CANCEL_ACCOUNT_APPLICATION",
        }
    }

    /// 提交注销申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 商户注销申请单号
        pub out_apply_no: Required<String>,
        /// 注销申请材料
        pub application_info: Required<Vec<ApplicationInfo>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商户注销申请单号
        #[inline]
        pub fn out_apply_no(mut self, value: impl Into<String>) -> Self {
            self.out_apply_no = Required::set(value.into());
            self
        }

        /// 注销申请材料
        #[inline]
        pub fn application_info(mut self, value: Vec<ApplicationInfo>) -> Self {
            self.application_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_apply_no", &mut self.out_apply_no),
                ("application_info", &mut self.application_info),
            ]);
        }
    }

    /// 注销申请材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ApplicationInfo {
        /// 注销申请材料类型
        pub application_type: Option<Enumeration<ApplicationType>>,
        /// 图片MediaID
        pub application_media_id: Option<String>,
    }

    impl ApplicationInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 注销申请材料类型
        #[inline]
        pub fn application_type(mut self, value: impl Into<Enumeration<ApplicationType>>) -> Self {
            self.application_type = Some(value.into());
            self
        }

        /// 图片MediaID
        #[inline]
        pub fn application_media_id(mut self, value: impl Into<String>) -> Self {
            self.application_media_id = Some(value.into());
            self
        }
    }

    impl Message for ApplicationInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("application_type", &mut self.application_type),
                ("application_media_id", &mut self.application_media_id),
            ]);
        }
    }

    message!(Request, ApplicationInfo);
}
