//! 教育通扣款受理 · Debit a renewal
//!
//! `/v3/edu-papay/transactions`

pub mod id;
pub mod out_trade_no;

/// 教育通扣款受理 · Debit a renewal
///
/// `/v3/edu-papay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/id`: 微信订单号查单 · Query an order by transaction ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/out-trade-no`: 商户订单号查单 · Query an order by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// 教育通扣款受理 · Debit a renewal
    ///
    /// `POST /v3/edu-papay/transactions`
    ///
    /// 商户或服务商凭用户的签约协议受理扣款；扣款结果由通知告知，也可按订单号查询。模式：普通商户、服务商。
    ///
    /// Accepts a debit under the user's renewal contract. A notification or a query gives the result. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .body("新东方-语文课程")
    ///     .out_trade_no("121775250124070332")
    ///     .notify_url("https://www.example.com/notify")
    ///     .contract_id("wx998877665544wx")
    ///     .trade_scene("EDUCATION_PERIOD")
    ///     .amount(post::Amount::new().total(888))
    ///     .device_information(post::DeviceInformation::new().device_ip("123.12.12.123"));
    /// client.v3().edu_papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .body("新东方-语文课程")
    ///     .out_trade_no("121775250124070332")
    ///     .notify_url("https://www.example.com/notify")
    ///     .contract_id("wx998877665544wx")
    ///     .trade_scene("EDUCATION_PERIOD")
    ///     .amount(post::Amount::new().total(888))
    ///     .device_information(post::DeviceInformation::new().device_ip("123.12.12.123"));
    /// client.v3().edu_papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012524731](https://pay.weixin.qq.com/doc/v3/merchant/4012524731), [partner/4012465548](https://pay.weixin.qq.com/doc/v3/partner/4012465548)
    #[doc(alias(
        "教育通扣款受理",
        "Debit a renewal",
        "教育续费通",
        "transactions",
        "edu-papay/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/edu-papay/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/transactions")
    }
}

/// 教育通扣款受理 · Debit a renewal
pub mod post {

    /// 教育通扣款受理：请求 · Debit a renewal: request
    pub struct Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商品或支付单简要描述（必填） · Brief item or payment description (required)
        pub body: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 商品标记 · Item tag
        pub goods_tag: Option<String>,
        /// 支付回调通知地址（必填） · Payment notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 签约协议号（必填） · Contract ID (required)
        pub contract_id: Option<String>,
        /// 场景信息枚举（必填） · Transaction scenario (required)
        pub trade_scene: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 设备信息（必填） · Device information (required)
        pub device_information: Option<DeviceInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商品或支付单简要描述（必填） · Brief item or payment description (required)
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商户数据 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品标记 · Item tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 支付回调通知地址（必填） · Payment notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 签约协议号（必填） · Contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 场景信息枚举（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_scene = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 设备信息（必填） · Device information (required)
        pub fn device_information<M>(
            mut self,
            value: impl crate::IntoMember<DeviceInformation, M>,
        ) -> Self {
            self.device_information = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 设备信息 · Device information
    pub struct DeviceInformation {
        /// 设备号 · Device number
        pub device_id: Option<String>,
        /// 商户端设备ip（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeviceInformation {
        /// 设备号 · Device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户端设备ip（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }
    }

    request!(Request, Amount, DeviceInformation);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => body: Required "body",
            4 => attach: Optional "attach",
            5 => out_trade_no: Required "out_trade_no",
            6 => goods_tag: Optional "goods_tag",
            7 => notify_url: Required "notify_url",
            8 => contract_id: Required "contract_id",
            9 => trade_scene: Required "trade_scene",
            10 => amount: Required "amount",
            11 => device_information: Required "device_information",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        DeviceInformation {
            0 => device_id: Optional "device_id",
            1 => device_ip: Required "device_ip",
        }
    }
}
