//! `/v3/marketing/partnerships`

pub mod build;
pub mod terminate;

/// `/v3/marketing/partnerships`
#[derive(Clone)]
pub struct Partnerships {
    pub(crate) node: crate::chain::Node,
}

impl Partnerships {
    /// `/build`
    #[inline]
    pub fn build(&self) -> build::Build {
        build::Build { node: self.node.clone() }
    }

    /// `/terminate`
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 查询合作关系列表 (direct and partner)
    ///
    /// `GET /v3/marketing/partnerships`
    ///
    /// `Call::pages` and `Call::items` go on from page to page.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partnerships::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .partner(
    ///         get::Partner::new()
    ///             .r#type(get::Type::APPID)
    ///             .appid("wx4e1916a585d1f4e9")
    ///             .merchant_id("2480029552"),
    ///     )
    ///     .authorized_data(
    ///         get::AuthorizedData::new()
    ///             .business_type(get::BusinessType::FAVOR_STOCK)
    ///             .stock_id("2433405"),
    ///     )
    ///     .limit(50)
    ///     .offset(0);
    /// let answer = client.v3().marketing().partnerships().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/partnerships", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partnerships")
    }
}

/// 查询合作关系列表
pub mod get {

    enumeration! {
        /// 合作方类别
        Type {
            APPID = "APPID",
            MERCHANT = "MERCHANT",
        }
    }

    enumeration! {
        /// 授权业务类别
        BusinessType {
            FAVOR_STOCK = "FAVOR_STOCK",
            BUSIFAVOR_STOCK = "BUSIFAVOR_STOCK",
        }
    }

    /// 查询合作关系列表：请求
    pub struct Request {
        /// 合作方信息JSON格式字符串
        ///
        /// 默认 `{"type":"APPID","appid":"wx4e1916a585d1f4e9"}`。Default `{"type":"APPID","appid":"wx4e1916a585d1f4e9"}`.
        pub partner: Option<crate::JsonText<Partner>>,
        /// 被授权数据JSON格式字符串
        ///
        /// 默认 `{"business_type":"FAVOR_STOCK","stock_id":"2433405"}`。Default `{"business_type":"FAVOR_STOCK","stock_id":"2433405"}`.
        pub authorized_data: Option<crate::JsonText<AuthorizedData>>,
        /// 分页大小
        ///
        /// 默认 `50`。Default `50`.
        pub limit: Option<i64>,
        /// 分页页码
        ///
        /// 默认 `0`。Default `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合作方信息JSON格式字符串
        pub fn partner<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<Partner>, M>,
        ) -> Self {
            self.partner = value.into_member();
            self
        }

        /// 被授权数据JSON格式字符串
        pub fn authorized_data<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<AuthorizedData>, M>,
        ) -> Self {
            self.authorized_data = value.into_member();
            self
        }

        /// 分页大小
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页页码
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 合作方信息JSON格式字符串
    pub struct Partner {
        /// 合作方类别（必填）
        pub r#type: Type,
        /// 合作方APPID
        pub appid: Option<String>,
        /// 合作方商户ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Partner {
        /// 合作方类别（必填）
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 合作方APPID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 合作方商户ID
        pub fn merchant_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_id = value.into_member();
            self
        }
    }

    /// 被授权数据JSON格式字符串
    pub struct AuthorizedData {
        /// 授权业务类别
        pub business_type: BusinessType,
        /// 授权批次ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AuthorizedData {
        /// 授权业务类别
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
            self
        }

        /// 授权批次ID
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }
    }

    /// 查询合作关系列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 合作关系结果集
        pub data: Option<Vec<Data>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 总数量
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 合作关系结果集
    #[non_exhaustive]
    pub struct Data {
        /// 合作方信息
        pub partner: Option<DataPartner>,
        /// 被授权数据
        pub authorized_data: Option<DataAuthorizedData>,
        /// 建立合作关系时间
        pub build_time: Option<crate::Time>,
        /// 终止合作关系时间
        pub terminate_time: Option<crate::Time>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 合作方信息
    #[non_exhaustive]
    pub struct DataPartner {
        /// 合作方类别
        pub r#type: Option<String>,
        /// 合作方APPID
        pub appid: Option<String>,
        /// 合作方商户ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 被授权数据
    #[non_exhaustive]
    pub struct DataAuthorizedData {
        /// 授权业务类别
        pub business_type: Option<String>,
        /// 授权批次ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Partner, AuthorizedData);

    message! {
        Request {
            0 => partner: Optional "partner",
            1 => authorized_data: Optional "authorized_data",
            2 => limit: Optional "limit",
            3 => offset: Optional "offset",
        }
        Partner {
            0 => r#type: Required "type",
            1 => appid: Optional "appid",
            2 => merchant_id: Optional "merchant_id",
        }
        AuthorizedData {
            0 => business_type: Optional "business_type",
            1 => stock_id: Optional "stock_id",
        }
        Response {
            0 => data: Optional "data",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => partner: Optional "partner",
            1 => authorized_data: Optional "authorized_data",
            2 => build_time: Optional "build_time",
            3 => terminate_time: Optional "terminate_time",
            4 => create_time: Optional "create_time",
            5 => update_time: Optional "update_time",
        }
        DataPartner {
            0 => r#type: Optional "type",
            1 => appid: Optional "appid",
            2 => merchant_id: Optional "merchant_id",
        }
        DataAuthorizedData {
            0 => business_type: Optional "business_type",
            1 => stock_id: Optional "stock_id",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

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
