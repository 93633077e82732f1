//! 获取乘客行程单列表 · List the trips of a passenger
//!
//! `/v3/taxi-invoice/user-taxi-orders`

/// 获取乘客行程单列表 · List the trips of a passenger
///
/// `/v3/taxi-invoice/user-taxi-orders`
#[derive(Clone)]
pub struct UserTaxiOrders {
    pub(crate) node: crate::chain::Node,
}

impl UserTaxiOrders {
    /// 获取乘客行程单列表 · List the trips of a passenger
    ///
    /// `GET /v3/taxi-invoice/user-taxi-orders`
    ///
    /// 服务商按openid、日期范围和行政区划分页获取乘客的行程单列表，供乘客选择后开票。模式：服务商。
    ///
    /// Lists the taxi trips of a passenger by openid, date range and region, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::user_taxi_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .openid("oUypO5fUvaUkyuc6ueOwgwDMjCiM")
    ///     .appid("wx8888888888888888")
    ///     .begin_date("20200307")
    ///     .end_date("20200407")
    ///     .region_id(510100);
    /// let answer = client.v3().taxi_invoice().user_taxi_orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [taxi-fapiao/introduction.html](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
    #[doc(alias(
        "获取乘客行程单列表",
        "List the trips of a passenger",
        "出租车电子发票",
        "user-taxi-orders",
        "taxi-invoice/user-taxi-orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/user-taxi-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/user-taxi-orders")
    }
}

/// 获取乘客行程单列表 · List the trips of a passenger
pub mod get {

    /// 获取乘客行程单列表：请求 · List the trips of a passenger: request
    pub struct Request {
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 小程序用户的微信openid（必填） · User openid (Mini Program) (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 起始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub begin_date: Option<String>,
        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub end_date: Option<String>,
        /// 行政区划id（必填） · Administrative region ID (required)
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 最大资源条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 小程序用户的微信openid（必填） · User openid (Mini Program) (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 起始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn begin_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.begin_date = value.into_member();
            self
        }

        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn end_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_date = value.into_member();
            self
        }

        /// 行政区划id（必填） · Administrative region ID (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    /// 获取乘客行程单列表：应答 · List the trips of a passenger: answer
    #[non_exhaustive]
    pub struct Response {
        /// 乘客行程单详情 · Trip details
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

    /// 乘客行程单详情 · Trip details
    #[non_exhaustive]
    pub struct Data {
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 营运资格证号 · Driver qualification certificate number
        pub driver_license: Option<String>,
        /// 上车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub up_time: Option<crate::Time>,
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
            0 => limit: Optional "limit",
            1 => offset: Optional "offset",
            2 => openid: Required "openid",
            3 => appid: Required "appid",
            4 => begin_date: Required "begin_date",
            5 => end_date: Required "end_date",
            6 => region_id: Required "region_id",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
            4 => links: Optional "links",
        }
        Data {
            0 => plate_number: Optional "plate_number",
            1 => driver_license: Optional "driver_license",
            2 => up_time: Optional "up_time",
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
