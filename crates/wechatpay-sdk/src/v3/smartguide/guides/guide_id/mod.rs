//! `/v3/smartguide/guides/{guide_id}`

pub mod assign;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/smartguide/guides/{guide_id}`
#[derive(Clone, Debug)]
pub struct GuideId(pub(crate) Node);

impl GuideId {
    /// `/assign`
    #[inline]
    pub fn assign(self) -> assign::Assign {
        assign::Assign(self.0)
    }

    /// 服务人员信息更新 (direct and partner)
    ///
    /// `PATCH /v3/smartguide/guides/{guide_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::guide_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .sub_mchid("1234567890")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .qr_code("")
    ///     .avatar("")
    ///     .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
    /// client
    ///     .v3()
    ///     .smartguide()
    ///     .guides()
    ///     .guide_id("LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<()> {
        self.0.call_empty(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/smartguide/guides/{guide_id}", rest)
    }
}

/// 服务人员信息更新
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/smartguide/guides/{guide_id}");

    /// 服务人员信息更新：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户ID
        pub sub_mchid: Option<String>,
        /// 企业微信的员工姓名，加密传输
        pub name: Option<Sensitive>,
        /// 手机号码，加密传输
        pub mobile: Option<Sensitive>,
        /// 员工个人二维码
        pub qr_code: Option<String>,
        /// 头像URL
        pub avatar: Option<String>,
        /// 群二维码URL
        pub group_qrcode: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户ID
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 企业微信的员工姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 手机号码，加密传输
        #[inline]
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// 员工个人二维码
        #[inline]
        pub fn qr_code(mut self, value: impl Into<String>) -> Self {
            self.qr_code = Some(value.into());
            self
        }

        /// 头像URL
        #[inline]
        pub fn avatar(mut self, value: impl Into<String>) -> Self {
            self.avatar = Some(value.into());
            self
        }

        /// 群二维码URL
        #[inline]
        pub fn group_qrcode(mut self, value: impl Into<String>) -> Self {
            self.group_qrcode = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("name", &mut self.name),
                ("mobile", &mut self.mobile),
                ("qr_code", &mut self.qr_code),
                ("avatar", &mut self.avatar),
                ("group_qrcode", &mut self.group_qrcode),
            ]);
        }
    }

    message!(Request);
}
