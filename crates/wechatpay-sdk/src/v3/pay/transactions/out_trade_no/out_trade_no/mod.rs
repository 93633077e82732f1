//! `/v3/pay/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// 商户订单号查询 (direct)
    ///
    /// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1230000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526919)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 商户订单号查询
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::LimitPay;
    pub use crate::v3::pay::partner::transactions::codepay::post::PromotionDetailGoodsDetail;
    pub use crate::v3::pay::partner::transactions::id::transaction_id::get::{
        Amount, Detail, GoodsDetail, PromotionDetail, SceneInfo, Scope, StoreInfo, Type,
    };
    pub use crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::InstallmentInfo;
    pub use crate::v3::pay::transactions::codepay::post::ResponsePayer as Payer;
    pub use crate::v3::pay::transactions::id::transaction_id::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/pay/transactions/out-trade-no/{out_trade_no}");

    /// 商户订单号查询：应答
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
        /// 支付者
        pub payer: Option<Payer>,
        /// 使用的商户贴息信息
        pub installment_info: Option<InstallmentInfo>,
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
                20 => Named("installment_info", &mut self.installment_info),
                21 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    message!(Response);
}
