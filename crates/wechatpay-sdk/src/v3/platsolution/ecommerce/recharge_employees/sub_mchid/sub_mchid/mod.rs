//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`

pub mod sp_openid;

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/sp-openid`
    #[inline]
    pub fn sp_openid(&self) -> sp_openid::SpOpenid {
        sp_openid::SpOpenid { node: self.node.clone() }
    }

    /// 查询二级商户可扫码充值员工列表 (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharge_employees()
    ///     .sub_mchid()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}")
    }
}

/// 查询二级商户可扫码充值员工列表
pub mod get {

    enumeration! {
        /// 员工状态
        State {
            EFFECTIVE = "EFFECTIVE",
            DELETED = "DELETED",
        }
    }

    /// 查询二级商户可扫码充值员工列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 员工列表
        pub employees: Option<Vec<Employees>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 员工列表
    #[non_exhaustive]
    pub struct Employees {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 员工OpenID
        pub sp_openid: Option<String>,
        /// 员工状态
        pub state: State,
        /// 添加员工时间
        pub create_time: Option<crate::Time>,
        /// 最后更新时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => employees: Optional "employees",
        }
        Employees {
            0 => sub_mchid: Optional "sub_mchid",
            1 => sp_openid: Optional "sp_openid",
            2 => state: Optional "state",
            3 => create_time: Optional "create_time",
            4 => update_time: Optional "update_time",
        }
    }
}
