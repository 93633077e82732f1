//! 查询城市列表
//!
//! `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`

/// 查询城市列表
///
/// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
#[derive(Clone)]
pub struct Cities {
    pub(crate) node: crate::chain::Node,
}

impl Cities {
    /// 查询城市列表
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    ///
    /// 模式：服务商。
    ///
    /// Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .areas()
    ///     .provinces()
    ///     .province_code("10")
    ///     .cities()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012697470](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
    #[doc(alias("查询城市列表", "银行组件", "cities", "provinces/cities"))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/capital/capitallhh/areas/provinces/{province_code}/cities")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/areas/provinces/{province_code}/cities")
    }
}

/// 查询城市列表
pub mod get {

    /// 查询城市列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 城市列表
        pub data: Option<Vec<Data>>,
        /// 查询数据总条数 · Total number of records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 城市列表
    #[non_exhaustive]
    pub struct Data {
        /// 城市名称
        pub city_name: Option<String>,
        /// 城市编码
        pub city_code: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
        }
        Data {
            0 => city_name: Optional "city_name",
            1 => city_code: Optional "city_code",
        }
    }
}
