//! `/v3/smartguide/guides/{guide_id}`

pub mod assign;

use crate::chain::{Members, Method};

/// `/v3/smartguide/guides/{guide_id}`
pub struct GuideId {
    pub(crate) node: crate::chain::Node,
}

impl GuideId {
    /// `/assign`
    #[inline]
    pub fn assign(self) -> assign::Assign {
        assign::Assign { node: self.node }
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
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(Method::PATCH, "/v3/smartguide/guides/{guide_id}", Members::Body(request.0))
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/smartguide/guides/{guide_id}")
    }
}

/// 服务人员信息更新
pub mod patch {
    use crate::message;

    /// 服务人员信息更新：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<crate::Sensitive>("name"),
            message::optional::<crate::Sensitive>("mobile"),
            message::optional::<String>("qr_code"),
            message::optional::<String>("avatar"),
            message::optional::<String>("group_qrcode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户ID
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 企业微信的员工姓名，加密传输
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 手机号码，加密传输
        pub fn mobile(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile", value))
        }

        /// 员工个人二维码
        pub fn qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qr_code", value))
        }

        /// 头像URL
        pub fn avatar(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("avatar", value))
        }

        /// 群二维码URL
        pub fn group_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("group_qrcode", value))
        }
    }

    request!(Request);
}
