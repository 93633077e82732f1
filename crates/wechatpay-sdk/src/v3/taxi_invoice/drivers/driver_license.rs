//! 获取司机信息 · Query a driver
//!
//! `/v3/taxi-invoice/drivers/{driver_license}`

/// 获取司机信息 · Query a driver
///
/// `/v3/taxi-invoice/drivers/{driver_license}`
#[derive(Clone)]
pub struct DriverLicense {
    pub(crate) node: crate::chain::Node,
}

impl DriverLicense {
    /// 获取司机信息 · Query a driver
    ///
    /// `GET /v3/taxi-invoice/drivers/{driver_license}`
    ///
    /// 服务商按营运资格证号和行政区划查询出租车司机，返回姓名、所属公司和司机类别等。模式：服务商。
    ///
    /// Queries a taxi driver by driver licence and region and returns the name, company and category. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::drivers::driver_license::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().region_id(510100);
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .drivers()
    ///     .driver_license("6298416")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461309](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
    #[doc(alias(
        "获取司机信息",
        "Query a driver",
        "出租车电子发票",
        "drivers",
        "taxi-invoice/drivers"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/drivers/{driver_license}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/drivers/{driver_license}")
    }
}

/// 获取司机信息 · Query a driver
pub mod get {

    /// 获取司机信息：请求 · Query a driver: request
    pub struct Request {
        /// 行政区划代码（必填） · Administrative region code (required)
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 行政区划代码（必填） · Administrative region code (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    /// 获取司机信息：应答 · Query a driver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 司机姓名 · Driver name
        pub driver_name: Option<String>,
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// 商户号 · Merchant ID
        pub company_mchid: Option<String>,
        /// 营运资格证号 · Driver qualification certificate number
        pub driver_license: Option<String>,
        /// 司机类别 · Driver category
        pub driver_category: Option<String>,
        /// 司机照片 · Driver photo
        pub driver_photo: Option<DriverPhoto>,
        /// 行政区划代码 · Administrative region code
        pub region_id: Option<i64>,
        /// 司机状态 · Driver status
        pub driver_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 司机照片 · Driver photo
    #[non_exhaustive]
    pub struct DriverPhoto {
        /// 照片类型 · Photo type
        pub photo_type: Option<String>,
        /// 司机照片摘要 · Driver photo digest
        pub photo_digest: Option<PhotoDigest>,
        /// 头像url · Photo URL
        ///
        /// 完整的网址。A complete URL.
        pub photo_url: Option<String>,
        /// 头像icon · Photo data
        pub photo_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 司机照片摘要 · Driver photo digest
    #[non_exhaustive]
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

    request!(Request);

    message! {
        Request {
            0 => region_id: Required "region_id",
        }
        Response {
            0 => driver_name: Optional "driver_name",
            1 => company_name: Optional "company_name",
            2 => company_mchid: Optional "company_mchid",
            3 => driver_license: Optional "driver_license",
            4 => driver_category: Optional "driver_category",
            5 => driver_photo: Optional "driver_photo",
            6 => region_id: Optional "region_id",
            7 => driver_state: Optional "driver_state",
        }
        DriverPhoto {
            0 => photo_type: Optional "photo_type",
            1 => photo_digest: Optional "photo_digest",
            2 => photo_url: Optional "photo_url",
            3 => photo_data: Optional "photo_data",
        }
        PhotoDigest {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
        }
    }
}
