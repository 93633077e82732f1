//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`

pub mod batch_no;

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
#[derive(Clone)]
pub struct BrandMerchantBatches {
    pub(crate) node: crate::chain::Node,
}

impl BrandMerchantBatches {
    /// `/{batch_no}`: 微信支付品牌红包批次单号
    pub fn batch_no(&self, value: impl Into<String>) -> batch_no::BatchNo {
        batch_no::BatchNo { node: self.node.bind("batch_no", value) }
    }

    /// 品牌商户发放红包 (direct)
    ///
    /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::brand_redpacket::brand_merchant_batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id(1234)
    ///     .brand_appid("wxf636efh567hg4356")
    ///     .scene(post::Scene::CUSTOM_SEND)
    ///     .template_id("123400001")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("双十一营销用品牌红包")
    ///     .batch_remark("双十一营销用品牌红包")
    ///     .total_amount(10000)
    ///     .total_num(10)
    ///     .detail_list([
    ///         post::DetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .amount(100)
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .remark("来自XX的红包"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_batches()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/brand-redpacket/brand-merchant-batches", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-batches")
    }
}

/// 品牌商户发放红包
pub mod post {

    enumeration! {
        /// 品牌红包发放场景
        Scene {
            CUSTOM_SEND = "CUSTOM_SEND",
        }
    }

    enumeration! {
        /// 批次单状态
        BatchState {
            WAIT_PAY = "WAIT_PAY",
            ACCEPTED = "ACCEPTED",
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
            CLOSED = "CLOSED",
        }
    }

    /// 品牌商户发放红包：请求
    pub struct Request {
        /// 品牌ID（必填）
        pub brand_id: Option<i64>,
        /// 品牌AppID（必填）
        pub brand_appid: Option<String>,
        /// 品牌红包发放场景（必填）
        pub scene: Scene,
        /// 品牌红包模板ID（必填）
        pub template_id: Option<String>,
        /// 商家品牌红包批次单号（必填）
        pub out_batch_no: Option<String>,
        /// 品牌红包批次名称（必填）
        pub batch_name: Option<String>,
        /// 品牌红包批次备注（必填）
        pub batch_remark: Option<String>,
        /// 总金额，单位为分（必填）
        pub total_amount: Option<crate::Fen>,
        /// 总笔数（必填）
        pub total_num: Option<i64>,
        /// 品牌红包明细列表（必填）
        pub detail_list: Option<Vec<DetailList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填）
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 品牌AppID（必填）
        pub fn brand_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_appid = value.into_member();
            self
        }

        /// 品牌红包发放场景（必填）
        pub fn scene<M>(mut self, value: impl crate::IntoMember<Scene, M>) -> Self {
            self.scene = value.into_member().unwrap_or_default();
            self
        }

        /// 品牌红包模板ID（必填）
        pub fn template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.template_id = value.into_member();
            self
        }

        /// 商家品牌红包批次单号（必填）
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 品牌红包批次名称（必填）
        pub fn batch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_name = value.into_member();
            self
        }

        /// 品牌红包批次备注（必填）
        pub fn batch_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_remark = value.into_member();
            self
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 总笔数（必填）
        pub fn total_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_num = value.into_member();
            self
        }

        /// 品牌红包明细列表（必填）
        pub fn detail_list<M>(mut self, value: impl crate::IntoList<DetailList, M>) -> Self {
            self.detail_list = value.into_list();
            self
        }
    }

    /// 品牌红包明细列表
    pub struct DetailList {
        /// 商家品牌红包明细单号（必填）
        pub out_detail_no: Option<String>,
        /// 红包金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// 接收红包用户OpenID（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 接收红包用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 红包备注（必填）
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DetailList {
        /// 商家品牌红包明细单号（必填）
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }

        /// 红包金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 接收红包用户OpenID（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 接收红包用户姓名，加密传输
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 红包备注（必填）
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 品牌商户发放红包：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// 品牌红包批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次单状态
        pub batch_state: BatchState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, DetailList);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => brand_appid: Required "brand_appid",
            2 => scene: Required "scene",
            3 => template_id: Required "template_id",
            4 => out_batch_no: Required "out_batch_no",
            5 => batch_name: Required "batch_name",
            6 => batch_remark: Required "batch_remark",
            7 => total_amount: Required "total_amount",
            8 => total_num: Required "total_num",
            9 => detail_list: Required "detail_list",
        }
        DetailList {
            0 => out_detail_no: Required "out_detail_no",
            1 => amount: Required "amount",
            2 => openid: Required "openid",
            3 => user_name: Optional "user_name",
            4 => remark: Required "remark",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_no: Optional "batch_no",
            2 => create_time: Optional "create_time",
            3 => batch_state: Optional "batch_state",
        }
    }
}
