//! 查询机构信息接口 · Query an organisation
//!
//! `/v3/offlinefacemch/organizations`

pub mod organization_id;

/// 查询机构信息接口 · Query an organisation
///
/// `/v3/offlinefacemch/organizations`
#[derive(Clone)]
pub struct Organizations {
    pub(crate) node: crate::chain::Node,
}

impl Organizations {
    /// `/{organization_id}`: 机构ID · Institution ID
    pub fn organization_id(&self, value: impl Into<String>) -> organization_id::OrganizationId {
        organization_id::OrganizationId { node: self.node.bind("organization_id", value) }
    }

    /// 查询机构信息接口 · Query an organisation
    ///
    /// `GET /v3/offlinefacemch/organizations`
    ///
    /// 按机构ID或机构名称查询刷脸支付的机构，返回机构ID和机构名称。模式：服务商。
    ///
    /// Queries a face payment organisation by ID or name and returns both. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::organizations::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client.v3().offlinefacemch().organizations().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/k12-development-guidelines.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias(
        "查询机构信息接口",
        "Query an organisation",
        "K12刷脸代扣",
        "organizations",
        "offlinefacemch/organizations"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/offlinefacemch/organizations", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations")
    }
}

/// 查询机构信息接口 · Query an organisation
pub mod get {

    /// 查询机构信息接口：请求 · Query an organisation: request
    pub struct Request {
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// 机构名称 · Institution name
        pub organization_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构ID · Institution ID
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }

        /// 机构名称 · Institution name
        pub fn organization_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_name = value.into_member();
            self
        }
    }

    /// 查询机构信息接口：应答 · Query an organisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// 机构名称 · Institution name
        pub organization_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => organization_id: Optional "organization_id",
            1 => organization_name: Optional "organization_name",
        }
        Response {
            0 => organization_id: Optional "organization_id",
            1 => organization_name: Optional "organization_name",
        }
    }
}
