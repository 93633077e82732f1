//! 更新司机信息 · Update a driver
//!
//! `/v3/taxi-invoice/driver/update-driver`

/// 更新司机信息 · Update a driver
///
/// `/v3/taxi-invoice/driver/update-driver`
#[derive(Clone)]
pub struct UpdateDriver {
    pub(crate) node: crate::chain::Node,
}

impl UpdateDriver {
    /// 更新司机信息 · Update a driver
    ///
    /// `POST /v3/taxi-invoice/driver/update-driver`
    ///
    /// 服务商更新出租车司机的姓名、证件、所属公司、岗位状态和照片等信息，敏感信息需加密。模式：服务商。
    ///
    /// Updates the name, ID, company, status and photo of a taxi driver. Sensitive values are encrypted. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::driver::update_driver::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .driver_name("张三")
    ///     .id_card_number("110101190003070018")
    ///     .company_name("深圳市未来有限公司")
    ///     .mchid("1900000001")
    ///     .driver_license("6298416")
    ///     .driver_category("MAIN")
    ///     .driver_status("ON_DUTY")
    ///     .region_id(510100);
    /// let answer = client.v3().taxi_invoice().driver().update_driver().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012460171](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
    #[doc(alias(
        "更新司机信息",
        "Update a driver",
        "出租车电子发票",
        "update-driver",
        "driver/update-driver"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/driver/update-driver", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/driver/update-driver")
    }
}

/// 更新司机信息 · Update a driver
pub mod post {

    /// 更新司机信息：请求 · Update a driver: request
    pub struct Request {
        /// 司机姓名（必填） · Driver name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub driver_name: Option<crate::Sensitive>,
        /// 司机身份证号码（必填） · Driver ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 公司名称（必填） · Company name (required)
        pub company_name: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 营运资格证号（必填） · Driver qualification certificate number (required)
        pub driver_license: Option<String>,
        /// 司机类别（必填） · Driver category (required)
        pub driver_category: Option<String>,
        /// 岗位状态（必填） · Driver duty status (required)
        pub driver_status: Option<String>,
        /// 司机头像 · Driver photo
        pub driver_photo: Option<DriverPhoto>,
        /// 行政区划ID（必填） · Administrative region ID (required)
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 司机姓名（必填） · Driver name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn driver_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.driver_name = value.into_member();
            self
        }

        /// 司机身份证号码（必填） · Driver ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 公司名称（必填） · Company name (required)
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 营运资格证号（必填） · Driver qualification certificate number (required)
        pub fn driver_license<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.driver_license = value.into_member();
            self
        }

        /// 司机类别（必填） · Driver category (required)
        pub fn driver_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.driver_category = value.into_member();
            self
        }

        /// 岗位状态（必填） · Driver duty status (required)
        pub fn driver_status<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.driver_status = value.into_member();
            self
        }

        /// 司机头像 · Driver photo
        pub fn driver_photo<M>(mut self, value: impl crate::IntoMember<DriverPhoto, M>) -> Self {
            self.driver_photo = value.into_member();
            self
        }

        /// 行政区划ID（必填） · Administrative region ID (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    /// 司机头像 · Driver photo
    pub struct DriverPhoto {
        /// 照片类型 · Photo type
        pub photo_type: Option<String>,
        /// 司机头像摘要 · Driver photo digest
        pub photo_digest: Option<PhotoDigest>,
        /// 头像url · Photo URL
        ///
        /// 完整的网址。A complete URL.
        pub photo_url: Option<String>,
        /// 头像icon · Photo icon
        pub photo_icon: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DriverPhoto {
        /// 照片类型 · Photo type
        pub fn photo_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.photo_type = value.into_member();
            self
        }

        /// 司机头像摘要 · Driver photo digest
        pub fn photo_digest<M>(mut self, value: impl crate::IntoMember<PhotoDigest, M>) -> Self {
            self.photo_digest = value.into_member();
            self
        }

        /// 头像url · Photo URL
        ///
        /// 完整的网址。A complete URL.
        pub fn photo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.photo_url = value.into_member();
            self
        }

        /// 头像icon · Photo icon
        pub fn photo_icon<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.photo_icon = value.into_member();
            self
        }
    }

    /// 司机头像摘要 · Driver photo digest
    pub struct PhotoDigest {
        /// 哈希类型 · Hash type
        pub hash_type: Option<String>,
        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PhotoDigest {
        /// 哈希类型 · Hash type
        pub fn hash_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.hash_type = value.into_member();
            self
        }

        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub fn hash_value<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.hash_value = value.into_member();
            self
        }
    }

    /// 更新司机信息：应答 · Update a driver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 司机姓名 · Driver name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub driver_name: Option<crate::Sensitive>,
        /// 司机身份证号码 · Driver ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 营运资格证号 · Driver qualification certificate number
        pub driver_license: Option<String>,
        /// 司机类别 · Driver category
        pub driver_category: Option<String>,
        /// 岗位状态 · Driver duty status
        pub driver_status: Option<String>,
        /// 司机头像 · Driver photo
        pub driver_photo: Option<ResponseDriverPhoto>,
        /// 行政区划ID · Administrative region ID
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 司机头像 · Driver photo
    #[non_exhaustive]
    pub struct ResponseDriverPhoto {
        /// 照片类型 · Photo type
        pub photo_type: Option<String>,
        /// 司机头像摘要 · Driver photo digest
        pub photo_digest: Option<DriverPhotoPhotoDigest>,
        /// 头像url · Photo URL
        ///
        /// 完整的网址。A complete URL.
        pub photo_url: Option<String>,
        /// 头像icon · Photo icon
        pub photo_icon: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 司机头像摘要 · Driver photo digest
    #[non_exhaustive]
    pub struct DriverPhotoPhotoDigest {
        /// 哈希类型 · Hash type
        pub hash_type: Option<String>,
        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, DriverPhoto, PhotoDigest);

    message! {
        Request {
            0 => driver_name: Required "driver_name",
            1 => id_card_number: Required "id_card_number",
            2 => company_name: Required "company_name",
            3 => mchid: Required "mchid",
            4 => driver_license: Required "driver_license",
            5 => driver_category: Required "driver_category",
            6 => driver_status: Required "driver_status",
            7 => driver_photo: Optional "driver_photo",
            8 => region_id: Required "region_id",
        }
        DriverPhoto {
            0 => photo_type: Optional "photo_type",
            1 => photo_digest: Optional "photo_digest",
            2 => photo_url: Optional "photo_url",
            3 => photo_icon: Optional "photo_icon",
        }
        PhotoDigest {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
        }
        Response {
            0 => driver_name: Optional "driver_name",
            1 => id_card_number: Optional "id_card_number",
            2 => company_name: Optional "company_name",
            3 => mchid: Optional "mchid",
            4 => driver_license: Optional "driver_license",
            5 => driver_category: Optional "driver_category",
            6 => driver_status: Optional "driver_status",
            7 => driver_photo: Optional "driver_photo",
            8 => region_id: Optional "region_id",
        }
        ResponseDriverPhoto {
            0 => photo_type: Optional "photo_type",
            1 => photo_digest: Optional "photo_digest",
            2 => photo_url: Optional "photo_url",
            3 => photo_icon: Optional "photo_icon",
        }
        DriverPhotoPhotoDigest {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
        }
    }
}
