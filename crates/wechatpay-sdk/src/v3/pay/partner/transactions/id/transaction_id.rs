//! `/v3/pay/partner/transactions/id/{transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/id/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// 微信支付订单号查询 (partner)
    ///
    /// `GET /v3/pay/partner/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1230000109").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/id/{transaction_id}", rest)
    }
}

/// 微信支付订单号查询
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::LimitPay;
    pub use crate::v3::pay::partner::transactions::codepay::post::PromotionDetailGoodsDetail;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/pay/partner/transactions/id/{transaction_id}");

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
        }
    }

    /// 微信支付订单号查询：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sp_mchid"), required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 微信支付订单号查询：应答
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
                23 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 结算信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
        /// 补差金额，单位为分
        pub subsidy_amount: Option<Fen>,
    }

    impl Message for SettleInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("profit_sharing", &mut self.profit_sharing),
                1 => Named("subsidy_amount", &mut self.subsidy_amount),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_total", &mut self.payer_total),
                3 => Named("payer_currency", &mut self.payer_currency),
                _ => return None,
            })
        }
    }

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Detail {
        /// 订单原价，单位为分
        pub cost_price: Option<Fen>,
        /// 商品小票ID
        pub invoice_id: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for Detail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("cost_price", &mut self.cost_price),
                1 => Named("invoice_id", &mut self.invoice_id),
                2 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 用户终端IP
        pub payer_client_ip: Option<String>,
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户门店信息
        pub store_info: Option<StoreInfo>,
    }

    impl Message for SceneInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("payer_client_ip", &mut self.payer_client_ip),
                1 => Named("device_id", &mut self.device_id),
                2 => Named("store_info", &mut self.store_info),
                _ => return None,
            })
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户服务标识
        pub sp_openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_openid", &mut self.sp_openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
        }
    }

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("stock_id", &mut self.stock_id),
                6 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                9 => Named("currency", &mut self.currency),
                10 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商户侧商品编码
        pub merchant_goods_id: Option<String>,
        /// 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub unit_price: Option<Fen>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("merchant_goods_id", &mut self.merchant_goods_id),
                1 => Named("wechatpay_goods_id", &mut self.wechatpay_goods_id),
                2 => Named("goods_name", &mut self.goods_name),
                3 => Named("quantity", &mut self.quantity),
                4 => Named("unit_price", &mut self.unit_price),
                _ => return None,
            })
        }
    }

    /// 商户门店信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// 门店编号
        pub id: Option<String>,
        /// 门店名称
        pub name: Option<String>,
        /// 地区编码
        pub area_code: Option<String>,
        /// 详细地址
        pub address: Option<String>,
    }

    impl Message for StoreInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("name", &mut self.name),
                2 => Named("area_code", &mut self.area_code),
                3 => Named("address", &mut self.address),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        SettleInfo,
        Amount,
        Detail,
        SceneInfo,
        Payer,
        PromotionDetail,
        GoodsDetail,
        StoreInfo
    );
}
