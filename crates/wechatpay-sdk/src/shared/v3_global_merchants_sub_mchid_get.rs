//! What `GET /v3/global/merchants/{sub_mchid}` has in common with other areas.

use crate::message;

use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::BusinessType;

/// 查询子商户（融合钱包）：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<String>("sp_appid"), message::required::<String>("sp_mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 机构appid（必填）
    pub fn sp_appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sp_appid", value))
    }

    /// 机构商户号（必填）
    pub fn sp_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sp_mchid", value))
    }
}

/// 联系人信息
#[non_exhaustive]
pub struct Contact {
    /// 联系人名称，加密传输
    pub name: Option<crate::Sensitive>,
    /// 联系人电话，加密传输
    pub phone: Option<crate::Sensitive>,
    /// 联系人邮箱，加密传输
    pub email: Option<crate::Sensitive>,
}

/// 业务信息
#[non_exhaustive]
pub struct Business {
    /// 业务类型
    pub business_type: Option<crate::Enumeration<BusinessType>>,
    /// APP下载地址
    pub app_download: Option<String>,
    /// 业务网站
    pub website: Option<String>,
    /// 公众号
    pub office_account: Option<String>,
    /// 小程序
    pub mini_program: Option<String>,
    /// 门店地址
    pub store_address: Option<String>,
    /// MCC码
    pub mcc: Option<String>,
}

/// 董事信息
#[non_exhaustive]
pub struct Director {
    /// 董事姓名
    pub name: Option<String>,
    /// 董事证件号码
    pub number: Option<String>,
}

/// 负责人信息
#[non_exhaustive]
pub struct Principal {
    /// 负责人姓名
    pub name: Option<String>,
    /// 负责人证件号码
    pub number: Option<String>,
}

request!(Request);

message! {
    Contact {
        0 => name: "name",
        1 => phone: "phone",
        2 => email: "email",
    }
    Business {
        0 => business_type: "business_type",
        1 => app_download: "app_download",
        2 => website: "website",
        3 => office_account: "office_account",
        4 => mini_program: "mini_program",
        5 => store_address: "store_address",
        6 => mcc: "mcc",
    }
    Director {
        0 => name: "name",
        1 => number: "number",
    }
    Principal {
        0 => name: "name",
        1 => number: "number",
    }
}
