//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 商户订单号查询
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

    /// 商户订单号查询：请求
    pub struct Request {
        /// 服务商户号（必填）
        pub sp_mchid: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商户号（必填）
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 商户订单号查询：应答
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
        pub success_time: Option<crate::Time>,
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
        /// 支付者
        pub payer: Option<Payer>,
        /// 使用的商户贴息信息
        pub installment_info: Option<InstallmentInfo>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 结算信息
    #[non_exhaustive]
    pub struct SettleInfo {
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
        /// 补差金额，单位为分
        pub subsidy_amount: Option<crate::Fen>,
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

    /// 支付者
    #[non_exhaustive]
    pub struct Payer {
        /// 用户服务标识
        pub sp_openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 使用的商户贴息信息
    #[non_exhaustive]
    pub struct InstallmentInfo {
        /// 是否使用了商户贴息
        pub use_subsidy: Option<bool>,
        /// 用户实际选择分期期数
        pub selected_installment_number: Option<i64>,
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
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => settle_info: Optional "settle_info",
            5 => transaction_id: Optional "transaction_id",
            6 => trade_type: Optional "trade_type",
            7 => trade_state: Optional "trade_state",
            8 => trade_state_desc: Optional "trade_state_desc",
            9 => bank_type: Optional "bank_type",
            10 => success_time: Optional "success_time",
            11 => description: Optional "description",
            12 => attach: Optional "attach",
            13 => out_trade_no: Optional "out_trade_no",
            14 => amount: Optional "amount",
            15 => time_expire: Optional "time_expire",
            16 => notify_url: Optional "notify_url",
            17 => goods_tag: Optional "goods_tag",
            18 => limit_pay: Optional "limit_pay",
            19 => support_fapiao: Optional "support_fapiao",
            20 => detail: Optional "detail",
            21 => scene_info: Optional "scene_info",
            22 => payer: Optional "payer",
            23 => installment_info: Optional "installment_info",
            24 => promotion_detail: Optional "promotion_detail",
        }
        SettleInfo {
            0 => profit_sharing: Optional "profit_sharing",
            1 => subsidy_amount: Optional "subsidy_amount",
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
            0 => sp_openid: Optional "sp_openid",
            1 => sub_openid: Optional "sub_openid",
        }
        InstallmentInfo {
            0 => use_subsidy: Optional "use_subsidy",
            1 => selected_installment_number: Optional "selected_installment_number",
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
