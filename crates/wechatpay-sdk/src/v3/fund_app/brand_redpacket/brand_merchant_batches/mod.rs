//! 品牌商户发放红包 · Issue brand red packets
//!
//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`

pub mod batch_no;

/// 品牌商户发放红包 · Issue brand red packets
///
/// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
#[derive(Clone)]
pub struct BrandMerchantBatches {
    pub(crate) node: crate::chain::Node,
}

impl BrandMerchantBatches {
    /// `/{batch_no}`: 微信支付品牌红包批次单号 · WeChat Pay brand red packet batch
    pub fn batch_no(&self, value: impl Into<String>) -> batch_no::BatchNo {
        batch_no::BatchNo { node: self.node.bind("batch_no", value) }
    }

    /// 品牌商户发放红包 · Issue brand red packets
    ///
    /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
    ///
    /// 品牌商户按批次向用户发放品牌红包，返回微信支付品牌红包批次单号和批次状态。模式：普通商户。
    ///
    /// Issues a batch of brand red packets to users and returns the WeChat Pay batch number and the batch state. Mode: direct merchant.
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
    /// 官方文档 · Official pages: [merchant/4014310358](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    #[doc(alias(
        "品牌商户发放红包",
        "Issue brand red packets",
        "品牌红包",
        "brand-merchant-batches",
        "brand-redpacket/brand-merchant-batches"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/brand-redpacket/brand-merchant-batches", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-batches")
    }
}

/// 品牌商户发放红包 · Issue brand red packets
pub mod post {

    enumeration! {
        /// 品牌红包发放场景 · Brand red packet sending scenario
        Scene {
            /// `CUSTOM_SEND`: 自定义发放 · Sent by own rules
            CUSTOM_SEND = "CUSTOM_SEND",
        }
    }

    enumeration! {
        /// 批次单状态 · Batch status
        BatchState {
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 品牌商户发放红包：请求 · Issue brand red packets: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<i64>,
        /// 品牌AppID（必填） · Brand app ID (required)
        pub brand_appid: Option<String>,
        /// 品牌红包发放场景（必填） · Brand red packet sending scenario (required)
        pub scene: Scene,
        /// 品牌红包模板ID（必填） · Brand red packet template ID (required)
        pub template_id: Option<String>,
        /// 商家品牌红包批次单号（必填） · Merchant brand red packet batch number (required)
        pub out_batch_no: Option<String>,
        /// 品牌红包批次名称（必填） · Brand red packet batch name (required)
        pub batch_name: Option<String>,
        /// 品牌红包批次备注（必填） · Brand red packet batch remark (required)
        pub batch_remark: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 总笔数（必填） · Total count (required)
        pub total_num: Option<i64>,
        /// 品牌红包明细列表（必填） · Brand red packet details (required)
        pub detail_list: Option<Vec<DetailList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 品牌AppID（必填） · Brand app ID (required)
        pub fn brand_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_appid = value.into_member();
            self
        }

        /// 品牌红包发放场景（必填） · Brand red packet sending scenario (required)
        pub fn scene<M>(mut self, value: impl crate::IntoMember<Scene, M>) -> Self {
            self.scene = value.into_member().unwrap_or_default();
            self
        }

        /// 品牌红包模板ID（必填） · Brand red packet template ID (required)
        pub fn template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.template_id = value.into_member();
            self
        }

        /// 商家品牌红包批次单号（必填） · Merchant brand red packet batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 品牌红包批次名称（必填） · Brand red packet batch name (required)
        pub fn batch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_name = value.into_member();
            self
        }

        /// 品牌红包批次备注（必填） · Brand red packet batch remark (required)
        pub fn batch_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_remark = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 总笔数（必填） · Total count (required)
        pub fn total_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_num = value.into_member();
            self
        }

        /// 品牌红包明细列表（必填） · Brand red packet details (required)
        pub fn detail_list<M>(mut self, value: impl crate::IntoList<DetailList, M>) -> Self {
            self.detail_list = value.into_list();
            self
        }
    }

    /// 品牌红包明细列表 · Brand red packet details
    pub struct DetailList {
        /// 商家品牌红包明细单号（必填） · Merchant brand red packet detail number (required)
        pub out_detail_no: Option<String>,
        /// 红包金额（必填） · Red packet amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 接收红包用户OpenID（必填） · Openid of the red packet recipient (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 接收红包用户姓名 · Name of the red packet recipient
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 红包备注（必填） · Red packet remark (required)
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DetailList {
        /// 商家品牌红包明细单号（必填） · Merchant brand red packet detail number (required)
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }

        /// 红包金额（必填） · Red packet amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 接收红包用户OpenID（必填） · Openid of the red packet recipient (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 接收红包用户姓名 · Name of the red packet recipient
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 红包备注（必填） · Red packet remark (required)
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 品牌商户发放红包：应答 · Issue brand red packets: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家品牌红包批次单号 · Merchant brand red packet batch number
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号 · WeChat Pay brand red packet batch
        pub batch_no: Option<String>,
        /// 品牌红包批次创建时间 · Brand red packet batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 批次单状态 · Batch status
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
