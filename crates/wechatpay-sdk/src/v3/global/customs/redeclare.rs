//! `/v3/global/customs/redeclare`

/// `/v3/global/customs/redeclare`
#[derive(Clone)]
pub struct Redeclare {
    pub(crate) node: crate::chain::Node,
}

impl Redeclare {
    /// 报关重推 (direct)
    ///
    /// `POST /v3/global/customs/redeclare`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::redeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("1000320306201511078440737891")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456");
    /// let answer = client.v3().global().customs().redeclare().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/customs/redeclare", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/customs/redeclare")
    }
}

/// 报关重推
pub mod post {

    enumeration! {
        /// 海关编码
        Customs {
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            HANGZHOU_ZS = "HANGZHOU_ZS",
            NINGBO = "NINGBO",
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            CHONGQING = "CHONGQING",
            SHANGHAI_ZS = "SHANGHAI_ZS",
            SHENZHEN = "SHENZHEN",
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 报关状态
        State {
            PROCESSING = "PROCESSING",
            UNDECLARED = "UNDECLARED",
            SUBMITTED = "SUBMITTED",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            EXCEPT = "EXCEPT",
        }
    }

    /// 报关重推：请求
    pub struct Request {
        /// 机构APPID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户子单号
        pub sub_order_no: Option<String>,
        /// 微信子单号
        pub sub_order_id: Option<String>,
        /// 海关编码（必填）
        pub customs: Customs,
        /// 商户海关备案号（必填）
        pub merchant_customs_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信订单号
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户子单号
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 微信子单号
        pub fn sub_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_id = value.into_member();
            self
        }

        /// 海关编码（必填）
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_customs_no = value.into_member();
            self
        }
    }

    /// 报关重推：应答
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 报关状态
        pub state: State,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<crate::Time>,
        /// 申报结果说明
        pub explanation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => out_trade_no: Optional "out_trade_no",
            3 => transaction_id: Optional "transaction_id",
            4 => sub_order_no: Optional "sub_order_no",
            5 => sub_order_id: Optional "sub_order_id",
            6 => customs: Required "customs",
            7 => merchant_customs_no: Required "merchant_customs_no",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => state: Optional "state",
            3 => out_trade_no: Optional "out_trade_no",
            4 => transaction_id: Optional "transaction_id",
            5 => sub_order_no: Optional "sub_order_no",
            6 => sub_order_id: Optional "sub_order_id",
            7 => modify_time: Optional "modify_time",
            8 => explanation: Optional "explanation",
        }
    }
}
