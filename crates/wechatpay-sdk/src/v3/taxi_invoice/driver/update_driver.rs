//! `/v3/taxi-invoice/driver/update-driver`

/// `/v3/taxi-invoice/driver/update-driver`
pub struct UpdateDriver {
    pub(crate) node: crate::chain::Node,
}

impl UpdateDriver {
    /// 更新司机信息 (partner)
    ///
    /// `POST /v3/taxi-invoice/driver/update-driver`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::driver::update_driver::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .driver_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .company_name("深圳市未来有限公司")
    ///     .mchid("1900000109")
    ///     .driver_license("6298416")
    ///     .driver_category("MAIN")
    ///     .driver_status("ON_DUTY")
    ///     .driver_photo(
    ///         post::DriverPhoto::new()
    ///             .photo_type("PHOTO_URL")
    ///             .photo_digest(
    ///                 post::PhotoDigest::new()
    ///                     .hash_type("MD5")
    ///                     .hash_value("e10adc3949ba59abbe56e057f20f883e"),
    ///             )
    ///             .photo_url("http://www.abc.com/driver.icon")
    ///             .photo_icon("Pm+zC+kaOSdRmVQP7pPQ++Ky9C8FaVp8El2sLT3b/M887b3YnrknrmiiumOkNDklrUdznfitoFkPC94vlnbbESwgn7hBXge3JFHw80S0l8J2jSIZN8PnMrHIZiWPI74xwKKK35n9X3+1+hzKK+t7fZ/U9Bg8P2L2ixmBdpTaRjtivPdOt28P3THTp5rXkjCNwRnoRjB/GiisYHRPc7WHV7jWvC32m42+ctyqZQYBx3I9a6GZisqMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k="),
    ///     )
    ///     .region_id(510100);
    /// let answer = client.v3().taxi_invoice().driver().update_driver().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/driver/update-driver", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/driver/update-driver")
    }
}

/// 更新司机信息
pub mod post {
    use crate::message;

    /// 更新司机信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("driver_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::required::<String>("company_name"),
            message::required::<String>("mchid"),
            message::required::<String>("driver_license"),
            message::required::<String>("driver_category"),
            message::required::<String>("driver_status"),
            message::optional::<DriverPhoto>("driver_photo"),
            message::required::<i64>("region_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 司机姓名，加密传输（必填）
        pub fn driver_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("driver_name", value))
        }

        /// 司机身份证号码，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 公司名称（必填）
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_name", value))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 营运资格证号（必填）
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("driver_license", value))
        }

        /// 司机类别（必填）
        pub fn driver_category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("driver_category", value))
        }

        /// 岗位状态（必填）
        pub fn driver_status(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("driver_status", value))
        }

        /// 司机头像
        #[inline]
        pub fn driver_photo(self, value: DriverPhoto) -> Self {
            Self(self.0.with("driver_photo", value))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }
    }

    /// 司机头像
    pub struct DriverPhoto(pub(crate) message::Object);

    impl DriverPhoto {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("photo_type"),
            message::optional::<PhotoDigest>("photo_digest"),
            message::optional::<String>("photo_url"),
            message::optional::<String>("photo_icon"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 照片类型
        pub fn photo_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("photo_type", value))
        }

        /// 司机头像摘要
        #[inline]
        pub fn photo_digest(self, value: PhotoDigest) -> Self {
            Self(self.0.with("photo_digest", value))
        }

        /// 头像url
        pub fn photo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("photo_url", value))
        }

        /// 头像icon
        pub fn photo_icon(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("photo_icon", value))
        }
    }

    /// 司机头像摘要
    pub struct PhotoDigest(pub(crate) message::Object);

    impl PhotoDigest {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("hash_type"), message::optional::<String>("hash_value")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 哈希类型
        pub fn hash_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("hash_type", value))
        }

        /// 哈希值
        pub fn hash_value(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("hash_value", value))
        }
    }

    /// 更新司机信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 司机姓名，加密传输
        pub driver_name: Option<crate::Sensitive>,
        /// 司机身份证号码，加密传输
        pub id_card_number: Option<crate::Sensitive>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 营运资格证号
        pub driver_license: Option<String>,
        /// 司机类别
        pub driver_category: Option<String>,
        /// 岗位状态
        pub driver_status: Option<String>,
        /// 司机头像
        pub driver_photo: Option<ResponseDriverPhoto>,
        /// 行政区划ID
        pub region_id: Option<i64>,
    }

    /// 司机头像
    #[non_exhaustive]
    pub struct ResponseDriverPhoto {
        /// 照片类型
        pub photo_type: Option<String>,
        /// 司机头像摘要
        pub photo_digest: Option<DriverPhotoPhotoDigest>,
        /// 头像url
        pub photo_url: Option<String>,
        /// 头像icon
        pub photo_icon: Option<String>,
    }

    /// 司机头像摘要
    #[non_exhaustive]
    pub struct DriverPhotoPhotoDigest {
        /// 哈希类型
        pub hash_type: Option<String>,
        /// 哈希值
        pub hash_value: Option<String>,
    }

    request!(Request, DriverPhoto, PhotoDigest);

    held!(DriverPhoto, PhotoDigest);

    message! {
        Response {
            0 => driver_name: "driver_name",
            1 => id_card_number: "id_card_number",
            2 => company_name: "company_name",
            3 => mchid: "mchid",
            4 => driver_license: "driver_license",
            5 => driver_category: "driver_category",
            6 => driver_status: "driver_status",
            7 => driver_photo: "driver_photo",
            8 => region_id: "region_id",
        }
        ResponseDriverPhoto {
            0 => photo_type: "photo_type",
            1 => photo_digest: "photo_digest",
            2 => photo_url: "photo_url",
            3 => photo_icon: "photo_icon",
        }
        DriverPhotoPhotoDigest {
            0 => hash_type: "hash_type",
            1 => hash_value: "hash_value",
        }
    }
}
