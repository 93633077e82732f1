//! 生成小店活动物料码 · Generate retail store material codes
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`

/// 生成小店活动物料码 · Generate retail store material codes
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
#[derive(Clone)]
pub struct Materials {
    pub(crate) node: crate::chain::Node,
}

impl Materials {
    /// 生成小店活动物料码 · Generate retail store material codes
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
    ///
    /// 为品牌的小店活动生成指定数量的物料码，返回物料码列表，供门店张贴使用。模式：普通商户、服务商。
    ///
    /// Generates a number of material codes for a brand's retail store campaign and returns them. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::materials::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("1002600620019090123143254436")
    ///     .material_num(100);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .brand_id("1001")
    ///     .materials()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012384337](https://pay.weixin.qq.com/doc/v3/merchant/4012384337), [partner/4012384395](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
    #[doc(alias(
        "生成小店活动物料码",
        "Generate retail store material codes",
        "品牌小店营销",
        "materials",
        "retail-store-act/materials"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials")
    }
}

/// 生成小店活动物料码 · Generate retail store material codes
pub mod post {

    /// 生成小店活动物料码：请求 · Generate retail store material codes: request
    pub struct Request {
        /// 请求业务单据（必填） · Request number (required)
        pub out_request_no: Option<String>,
        /// 生成物料码数量（必填） · Number of material codes (required)
        pub material_num: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求业务单据（必填） · Request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 生成物料码数量（必填） · Number of material codes (required)
        pub fn material_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.material_num = value.into_member();
            self
        }
    }

    /// 生成小店活动物料码：应答 · Generate retail store material codes: answer
    #[non_exhaustive]
    pub struct Response {
        /// 成功的物料码列表 · Material codes generated
        pub material_list: Option<Vec<MaterialList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 成功的物料码列表 · Material codes generated
    #[non_exhaustive]
    pub struct MaterialList {
        /// 物料码ID · Material code ID
        pub material_id: Option<String>,
        /// 物料码链接 · Material code URL
        pub material_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => material_num: Required "material_num",
        }
        Response {
            0 => material_list: Optional "material_list",
        }
        MaterialList {
            0 => material_id: Optional "material_id",
            1 => material_url: Optional "material_url",
        }
    }
}
