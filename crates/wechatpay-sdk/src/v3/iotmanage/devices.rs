//! 智能设备列表 · List smart devices
//!
//! `/v3/iotmanage/devices`

/// 智能设备列表 · List smart devices
///
/// `/v3/iotmanage/devices`
#[derive(Clone)]
pub struct Devices {
    pub(crate) node: crate::chain::Node,
}

impl Devices {
    /// 智能设备列表 · List smart devices
    ///
    /// `GET /v3/iotmanage/devices`
    ///
    /// 查询名下的智能设备，返回设备信息和资源总条数，结果分页返回。模式：服务商。
    ///
    /// Lists smart devices with their data and the total count, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::iotmanage::devices::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(5).offset(10);
    /// let answer = client.v3().iotmanage().devices().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [point/iotmanage-devices.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
    #[doc(alias("智能设备列表", "List smart devices", "刷脸支付", "devices", "iotmanage/devices"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/iotmanage/devices", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/iotmanage/devices")
    }
}

/// 智能设备列表 · List smart devices
pub mod get {

    enumeration! {
        /// 激活状态 · Activation status
        ActivationStatus {
            /// `ACTIVATED`: 已激活 · Activated
            ACTIVATED = "ACTIVATED",
            /// `INACTIVATED`: 未激活 · Not activated
            INACTIVATED = "INACTIVATED",
        }
    }

    /// 智能设备列表：请求 · List smart devices: request
    pub struct Request {
        /// 最大资源条数（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// 请求资源起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 最大资源条数（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 请求资源起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 智能设备列表：应答 · List smart devices: answer
    #[non_exhaustive]
    pub struct Response {
        /// 设备信息 · Device information
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 资源总条数 · Total number of records
        pub total_count: Option<i64>,
        /// 相关链接 · Related links
        pub links: Option<Links>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 设备信息 · Device information
    #[non_exhaustive]
    pub struct Data {
        /// 设备序列号 · Device serial number
        pub device_sn: Option<String>,
        /// 摄像头序列号 · Camera serial number
        pub camera_sn: Option<String>,
        /// 设备品类代码 · Device category code
        pub device_category_code: Option<String>,
        /// 设备品类 · Device category
        pub device_category: Option<String>,
        /// 设备类型代码 · Device type code
        pub device_class_code: Option<String>,
        /// 设备类型 · Device type
        pub device_class: Option<String>,
        /// 设备型号 · Device model
        pub device_model: Option<String>,
        /// 刷脸应用软件模式代码 · Face payment app mode code
        pub app_scene_code: Option<String>,
        /// 刷脸应用软件模式 · Face payment app mode
        pub app_scene: Option<String>,
        /// 刷脸应用操作系统 · Face payment app operating system
        pub operating_system: Option<String>,
        /// 激活状态 · Activation status
        pub activation_status: ActivationStatus,
        /// 激活时间 · Activation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub activation_time: Option<crate::Time>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户简称 · Merchant short name
        pub merchant_shortname: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户简称 · Sub-merchant short name
        pub sub_merchant_shortname: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 相关链接 · Related links
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接 · Next page link
        pub next: Option<String>,
        /// 上一页链接 · Previous page link
        pub prev: Option<String>,
        /// 当前链接 · Current page link
        pub self_: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => limit: Required "limit",
            1 => offset: Required "offset",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
            4 => links: Optional "links",
        }
        Data {
            0 => device_sn: Optional "device_sn",
            1 => camera_sn: Optional "camera_sn",
            2 => device_category_code: Optional "device_category_code",
            3 => device_category: Optional "device_category",
            4 => device_class_code: Optional "device_class_code",
            5 => device_class: Optional "device_class",
            6 => device_model: Optional "device_model",
            7 => app_scene_code: Optional "app_scene_code",
            8 => app_scene: Optional "app_scene",
            9 => operating_system: Optional "operating_system",
            10 => activation_status: Optional "activation_status",
            11 => activation_time: Optional "activation_time",
            12 => mchid: Optional "mchid",
            13 => merchant_shortname: Optional "merchant_shortname",
            14 => sub_mchid: Optional "sub_mchid",
            15 => sub_merchant_shortname: Optional "sub_merchant_shortname",
        }
        Links {
            0 => next: Optional "next",
            1 => prev: Optional "prev",
            2 => self_: Optional "self",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
