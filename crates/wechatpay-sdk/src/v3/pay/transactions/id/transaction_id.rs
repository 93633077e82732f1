//! `/v3/pay/transactions/id/{transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/transactions/id/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// 微信支付订单号查询 (direct)
    ///
    /// `GET /v3/pay/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1230000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526922)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions/id/{transaction_id}", rest)
    }
}

/// 微信支付订单号查询
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::LimitPay;
    pub use crate::v3::pay::partner::transactions::codepay::post::PromotionDetailGoodsDetail;
    pub use crate::v3::pay::partner::transactions::id::transaction_id::get::{
        Amount, Detail, GoodsDetail, PromotionDetail, SceneInfo, Scope, StoreInfo, Type,
    };
    pub use crate::v3::pay::transactions::codepay::post::ResponsePayer as Payer;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/pay/transactions/id/{transaction_id}");

    /// 微信支付订单号查询：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }
    }

    /// 微信支付订单号查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 公众号ID
        pub appid: Option<String>,
        /// 直连商户号
        pub mchid: Option<String>,
        /// 商品描述
        pub description: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<Enumeration<LimitPay>>>,
        /// 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// 优惠功能
        pub detail: Option<Detail>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 支付者信息
        pub payer: Option<Payer>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("trade_type", &mut self.trade_type),
                2 => Named("trade_state", &mut self.trade_state),
                3 => Named("trade_state_desc", &mut self.trade_state_desc),
                4 => Named("bank_type", &mut self.bank_type),
                5 => Named("success_time", &mut self.success_time),
                6 => Named("appid", &mut self.appid),
                7 => Named("mchid", &mut self.mchid),
                8 => Named("description", &mut self.description),
                9 => Named("attach", &mut self.attach),
                10 => Named("out_trade_no", &mut self.out_trade_no),
                11 => Named("amount", &mut self.amount),
                12 => Named("time_expire", &mut self.time_expire),
                13 => Named("notify_url", &mut self.notify_url),
                14 => Named("goods_tag", &mut self.goods_tag),
                15 => Named("limit_pay", &mut self.limit_pay),
                16 => Named("support_fapiao", &mut self.support_fapiao),
                17 => Named("detail", &mut self.detail),
                18 => Named("scene_info", &mut self.scene_info),
                19 => Named("payer", &mut self.payer),
                20 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
