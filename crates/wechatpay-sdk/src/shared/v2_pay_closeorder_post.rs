//! What `POST /pay/closeorder` has in common with other areas.

use crate::message;

use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;

/// 关闭订单：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("appid"),
        message::required::<String>("mch_id"),
        message::required::<String>("out_trade_no"),
        message::optional::<crate::Enumeration<SignType>>("sign_type"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 公众账号ID（必填）
    pub fn appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("appid", value))
    }

    /// 商户号（必填）
    pub fn mch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mch_id", value))
    }

    /// 商户订单号（必填）
    pub fn out_trade_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("out_trade_no", value))
    }

    /// 签名类型
    pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
    }
}

request!(Request);
