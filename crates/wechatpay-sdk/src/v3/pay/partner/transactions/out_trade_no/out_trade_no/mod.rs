//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
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

    /// 商户订单号查询 (partner)
    ///
    /// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1230000109").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526944)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/out-trade-no/{out_trade_no}", rest)
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
        Amount, Detail, GoodsDetail, Payer, PromotionDetail, Request, SceneInfo, Scope, SettleInfo,
        StoreInfo, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}");

    /// 商户订单号查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商公众号ID
        pub sp_appid: Option<String>,
        /// 服务商户号
        pub sp_mchid: Option<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
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
                0 => Named("sp_appid", &mut self.sp_appid),
                1 => Named("sp_mchid", &mut self.sp_mchid),
                2 => Named("sub_appid", &mut self.sub_appid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("settle_info", &mut self.settle_info),
                5 => Named("transaction_id", &mut self.transaction_id),
                6 => Named("trade_type", &mut self.trade_type),
                7 => Named("trade_state", &mut self.trade_state),
                8 => Named("trade_state_desc", &mut self.trade_state_desc),
                9 => Named("bank_type", &mut self.bank_type),
                10 => Named("success_time", &mut self.success_time),
                11 => Named("description", &mut self.description),
                12 => Named("attach", &mut self.attach),
                13 => Named("out_trade_no", &mut self.out_trade_no),
                14 => Named("amount", &mut self.amount),
                15 => Named("time_expire", &mut self.time_expire),
                16 => Named("notify_url", &mut self.notify_url),
                17 => Named("goods_tag", &mut self.goods_tag),
                18 => Named("limit_pay", &mut self.limit_pay),
                19 => Named("support_fapiao", &mut self.support_fapiao),
                20 => Named("detail", &mut self.detail),
                21 => Named("scene_info", &mut self.scene_info),
                22 => Named("payer", &mut self.payer),
                23 => Named("installment_info", &mut self.installment_info),
                24 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 使用的商户贴息信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InstallmentInfo {
        /// 是否使用了商户贴息
        pub use_subsidy: Option<bool>,
        /// 用户实际选择分期期数
        pub selected_installment_number: Option<i64>,
    }

    impl Message for InstallmentInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("use_subsidy", &mut self.use_subsidy),
                1 => Named("selected_installment_number", &mut self.selected_installment_number),
                _ => return None,
            })
        }
    }

    message!(Response, InstallmentInfo);
}
