//! `/v3/pay/transactions/id/{transaction_id}`

/// `/v3/pay/transactions/id/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/pay/transactions/id/{transaction_id}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/id/{transaction_id}")
    }
}

/// 微信支付订单号查询
pub mod get {

    enumeration! {
        /// 指定支付方式
        LimitPay {
            NO_BALANCE = "no_balance",
            NO_CREDIT = "no_credit",
            NO_DEBIT = "no_debit",
            BALANCE_ONLY = "balance_only",
        }
    }

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

    /// 微信支付订单号查询：请求
    pub struct Request {
        /// 直连商户号（必填）
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 微信支付订单号查询：应答
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
        pub success_time: Option<crate::Time>,
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
        pub time_expire: Option<crate::Time>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<LimitPay>>,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠功能
    #[non_exhaustive]
    pub struct Detail {
        /// 订单原价，单位为分
        pub cost_price: Option<crate::Fen>,
        /// 商品小票ID
        pub invoice_id: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 场景信息
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 用户终端IP
        pub payer_client_ip: Option<String>,
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户门店信息
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者信息
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠功能
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Scope,
        /// 优惠类型
        pub r#type: Type,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表
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
        pub unit_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户门店信息
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub unit_price: Option<crate::Fen>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<crate::Fen>,
        /// 商品备注
        pub goods_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
        }
        Response {
            0 => transaction_id: Optional "transaction_id",
            1 => trade_type: Optional "trade_type",
            2 => trade_state: Optional "trade_state",
            3 => trade_state_desc: Optional "trade_state_desc",
            4 => bank_type: Optional "bank_type",
            5 => success_time: Optional "success_time",
            6 => appid: Optional "appid",
            7 => mchid: Optional "mchid",
            8 => description: Optional "description",
            9 => attach: Optional "attach",
            10 => out_trade_no: Optional "out_trade_no",
            11 => amount: Optional "amount",
            12 => time_expire: Optional "time_expire",
            13 => notify_url: Optional "notify_url",
            14 => goods_tag: Optional "goods_tag",
            15 => limit_pay: Optional "limit_pay",
            16 => support_fapiao: Optional "support_fapiao",
            17 => detail: Optional "detail",
            18 => scene_info: Optional "scene_info",
            19 => payer: Optional "payer",
            20 => promotion_detail: Optional "promotion_detail",
        }
        Amount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
            2 => payer_total: Optional "payer_total",
            3 => payer_currency: Optional "payer_currency",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => invoice_id: Optional "invoice_id",
            2 => goods_detail: Optional "goods_detail",
        }
        SceneInfo {
            0 => payer_client_ip: Optional "payer_client_ip",
            1 => device_id: Optional "device_id",
            2 => store_info: Optional "store_info",
        }
        Payer {
            0 => openid: Optional "openid",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => stock_id: Optional "stock_id",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => currency: Optional "currency",
            10 => goods_detail: Optional "goods_detail",
        }
        GoodsDetail {
            0 => merchant_goods_id: Optional "merchant_goods_id",
            1 => wechatpay_goods_id: Optional "wechatpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Optional "quantity",
            4 => unit_price: Optional "unit_price",
        }
        StoreInfo {
            0 => id: Optional "id",
            1 => name: Optional "name",
            2 => area_code: Optional "area_code",
            3 => address: Optional "address",
        }
        PromotionDetailGoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => quantity: Optional "quantity",
            2 => unit_price: Optional "unit_price",
            3 => discount_amount: Optional "discount_amount",
            4 => goods_remark: Optional "goods_remark",
        }
    }
}
