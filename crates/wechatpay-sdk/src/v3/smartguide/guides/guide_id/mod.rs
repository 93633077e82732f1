//! 服务人员信息更新 · Update service staff
//!
//! `/v3/smartguide/guides/{guide_id}`

pub mod assign;

use crate::chain::{Members, Method};

/// 服务人员信息更新 · Update service staff
///
/// `/v3/smartguide/guides/{guide_id}`
#[derive(Clone)]
pub struct GuideId {
    pub(crate) node: crate::chain::Node,
}

impl GuideId {
    /// `/assign`: 服务人员分配 · Assign service staff to an order
    #[inline]
    pub fn assign(&self) -> assign::Assign {
        assign::Assign { node: self.node.clone() }
    }

    /// 服务人员信息更新 · Update service staff
    ///
    /// `PATCH /v3/smartguide/guides/{guide_id}`
    ///
    /// 商户或服务商按服务人员ID更新其姓名、手机号、个人二维码、头像或群二维码。模式：普通商户、服务商。
    ///
    /// Updates the name, phone number, QR codes or picture of a service staff member. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::guide_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
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
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::guide_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().sub_mchid("1900000109");
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
    /// 官方文档 · Official pages: [merchant/4012535160](https://pay.weixin.qq.com/doc/v3/merchant/4012535160), [partner/4012688570](https://pay.weixin.qq.com/doc/v3/partner/4012688570)
    #[doc(alias(
        "服务人员信息更新",
        "Update service staff",
        "支付即服务",
        "guides",
        "smartguide/guides"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/smartguide/guides/{guide_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/smartguide/guides/{guide_id}")
    }
}

/// 服务人员信息更新 · Update service staff
pub mod patch {

    /// 服务人员信息更新：请求 · Update service staff: request
    pub struct Request {
        /// 子商户ID · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 企业微信的员工姓名 · WeCom employee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 手机号码 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile: Option<crate::Sensitive>,
        /// 员工个人二维码 · Employee personal QR code
        pub qr_code: Option<String>,
        /// 头像URL · Avatar URL
        pub avatar: Option<String>,
        /// 群二维码URL · Group QR code URL
        ///
        /// 完整的网址。A complete URL.
        pub group_qrcode: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户ID · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 企业微信的员工姓名 · WeCom employee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 手机号码 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.mobile = value.into_member();
            self
        }

        /// 员工个人二维码 · Employee personal QR code
        pub fn qr_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qr_code = value.into_member();
            self
        }

        /// 头像URL · Avatar URL
        pub fn avatar<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.avatar = value.into_member();
            self
        }

        /// 群二维码URL · Group QR code URL
        ///
        /// 完整的网址。A complete URL.
        pub fn group_qrcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.group_qrcode = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => name: Optional "name",
            2 => mobile: Optional "mobile",
            3 => qr_code: Optional "qr_code",
            4 => avatar: Optional "avatar",
            5 => group_qrcode: Optional "group_qrcode",
        }
    }
}
